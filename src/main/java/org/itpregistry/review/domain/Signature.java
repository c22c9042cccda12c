package org.itpregistry.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.itpregistry.access.domain.Role;
import org.itpregistry.entry.domain.Signatory;
import org.itpregistry.patient.domain.Patient;

/** A signature under the casebook of a person as it was at that moment. It is never changed. */
@Entity
@Table(name = "signature")
public class Signature implements Serializable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "signature_id")
    @SequenceGenerator(name = "signature_id", sequenceName = "record_id", allocationSize = 50)
    private Long id;

    @Column(name = "cohort_id")
    private long cohortId;

    @Column(name = "center_id")
    private long centerId;

    @Column(name = "patient_id")
    private long patientId;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "printed_name")
    private String printedName;

    private String role = Role.INVESTIGATOR.name();

    private String meaning;

    @Column(name = "signed_at")
    private Instant signedAt;

    private int format = CasebookDigest.FORMAT;

    private String sha256;

    protected Signature() {}

    /**
     * A new signature.
     *
     * @param by who signs
     * @param text what the signature means, in words
     * @param hash of the casebook, in hex
     */
    public Signature(Patient patient, Signatory by, String text, Instant now, String hash) {
        cohortId = patient.cohortId();
        centerId = patient.centerId();
        patientId = patient.id();
        userName = by.userName();
        printedName = by.printedName();
        meaning = text;
        signedAt = now.truncatedTo(ChronoUnit.MICROS);
        sha256 = hash;
    }

    /** Whether what was signed is what has this hash now. */
    public boolean isOf(String hash) {
        return format == CasebookDigest.FORMAT && sha256.equals(hash);
    }

    public long patientId() {
        return patientId;
    }

    public String userName() {
        return userName;
    }

    public String printedName() {
        return printedName;
    }

    public String role() {
        return role;
    }

    public String meaning() {
        return meaning;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public String sha256() {
        return sha256;
    }
}
