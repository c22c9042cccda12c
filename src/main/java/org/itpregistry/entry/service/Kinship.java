package org.itpregistry.entry.service;

import java.util.List;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PatientRecord;
import org.itpregistry.platform.domain.Refusal;

/** Who belongs together, so that their data are judged together. A room of medicine knows, which stands above entry. */
public interface Kinship {
    /** The mothers of a person. */
    List<Patient> mothersOf(Patient newborn);

    /** The children of a person, by their ids. */
    List<Patient> newbornsOf(Patient mother);

    /**
     * Locks the rows of a person and of its family until the commit, in the order of their ids.
     *
     * @return the ids
     */
    List<Long> lock(long patientId);

    /** @throws Refusal when a row cannot be taken back because that which it is of is voided */
    void refuseOrphan(PatientRecord row);
}
