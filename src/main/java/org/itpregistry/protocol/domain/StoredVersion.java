package org.itpregistry.protocol.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A version of a coordinator's study as it was saved; it never changes. */
@Entity
@Table(name = "study_protocol_version")
public class StoredVersion implements Serializable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "study_version_id")
    @SequenceGenerator(name = "study_version_id", sequenceName = "record_id", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "protocol_id", updatable = false)
    private StoredStudy study;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String body;

    @Column(updatable = false)
    private String sha256;

    @Column(updatable = false)
    private String note;

    @Column(name = "based_on", updatable = false)
    private String basedOn;

    @Column(name = "based_on_version", updatable = false)
    private Integer basedOnVersion;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected StoredVersion() {}

    /**
     * @param number within the study, from 1
     * @param body the protocol as JSON
     * @param sha256 of the body, in hex
     * @param note what changed
     */
    public StoredVersion(StoredStudy study, int number, String title, String body, String sha256, String note) {
        this.study = study;
        this.number = number;
        this.title = title;
        this.body = body;
        this.sha256 = sha256;
        this.note = note;
    }

    /** @param version of the study it was copied from */
    public void copiedFrom(String source, int version) {
        basedOn = source;
        basedOnVersion = version;
    }

    public void madeAt(Instant now) {
        createdAt = now;
    }

    public StoredStudy study() {
        return study;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String body() {
        return body;
    }

    public String sha256() {
        return sha256;
    }

    public String note() {
        return note;
    }

    /** Id and version of the study it was copied from; empty for none. */
    public String basedOn() {
        return basedOn == null ? "" : basedOn + "@" + basedOnVersion;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Names this version in an address, whatever comes after it. */
    public String address() {
        return study.key() + "@" + number;
    }
}
