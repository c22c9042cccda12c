package org.itpregistry.synthetic;

/**
 * One agent over one period.
 *
 * @param start a day, or what is remembered of it
 * @param end null while it goes on
 * @param documented the clinician's verdict; null where none was written down
 * @param stopped why it ended; null while it goes on
 */
record SyntheticTreatment(
        String regimen,
        SyntheticAgent agent,
        Role role,
        RoughDate start,
        Object end,
        SyntheticDose dose,
        Object documented,
        String stopped,
        Object reason) {
    enum Role {
        PRIOR,
        INDEX,
        CONCOMITANT,
        RESCUE,
        SUBSEQUENT,
        SUPPORTIVE,
        PROPHYLAXIS
    }
}
