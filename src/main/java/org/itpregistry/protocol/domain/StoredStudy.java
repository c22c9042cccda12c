package org.itpregistry.protocol.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A coordinator's own study: whose it is and who may run it. What it says stands in its versions. */
@Entity
@Table(name = "study_protocol")
public class StoredStudy implements Serializable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "study_id")
    @SequenceGenerator(name = "study_id", sequenceName = "record_id", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "study_key")
    private String key;

    /** Separated by blanks, the oldest first. */
    @Column(name = "former_keys")
    private String formerKeys = "";

    @Column(name = "owner_name", updatable = false)
    private String owner;

    private boolean shared;

    @Column(name = "retired_at")
    private Instant retiredAt;

    protected StoredStudy() {}

    public StoredStudy(String key, String owner) {
        this.key = key;
        this.owner = owner;
    }

    /** Gives it another name; under the one it had it is still found. */
    public void rename(String name) {
        List<String> names = new ArrayList<>(formerKeys());
        names.remove(name);
        names.add(key);
        formerKeys = String.join(" ", names);
        key = name;
    }

    /** What it was called before, the oldest first. */
    public List<String> formerKeys() {
        return formerKeys.isEmpty() ? List.of() : List.of(formerKeys.split(" "));
    }

    /** @param everybody whether all centers may run it; else its owner, and auditors */
    public void share(boolean everybody) {
        shared = everybody;
    }

    /** Takes it from the lists; who knows its address can still read and run it. */
    public void retire(Instant now) {
        retiredAt = now;
    }

    public void restore() {
        retiredAt = null;
    }

    public Long id() {
        return id;
    }

    public String key() {
        return key;
    }

    public String owner() {
        return owner;
    }

    public boolean isShared() {
        return shared;
    }

    public boolean isRetired() {
        return retiredAt != null;
    }
}
