package org.itpregistry.assessment.domain;

/**
 * One row of the register of what to look at: a warning of a rule of entry, or a note of a guideline text.
 *
 * @param center key of the center
 * @param person key of the person
 * @param kind whether it is a warning or a note
 * @param rule code of the rule of entry, or id of the guideline text
 * @param form on which the row stands
 * @param row key of the row
 * @param item the item a warning is about; empty for a note
 * @param text in words
 */
public record QualityLine(
        String center, String person, Kind kind, String rule, String form, String row, String item, String text) {
    /** What a line is. */
    public enum Kind {
        /** Of a rule of entry: it contradicts itself, and stood there before the rule could refuse it. */
        CONTRADICTION,
        /** Of a rule of entry: kept, to be looked at. */
        WARNING,
        /** Recorded against a guideline text, a little. */
        NOTICE,
        /** Recorded against a guideline text, further. */
        ALERT
    }
}
