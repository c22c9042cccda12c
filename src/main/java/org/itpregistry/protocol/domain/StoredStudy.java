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

    @Column(name = "study_key", updatable = false)
    private String key;

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
