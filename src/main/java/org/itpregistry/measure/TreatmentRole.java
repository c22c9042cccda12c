package org.itpregistry.measure;

/**
 * The part a treatment row plays in the history: INDEX is the investigated regimen, PRIOR lies before it, SUBSEQUENT is a
 * later line.
 */
public enum TreatmentRole {
    PRIOR,
    INDEX,
    CONCOMITANT,
    RESCUE,
    SUBSEQUENT,
    SUPPORTIVE,
    PROPHYLAXIS
}
