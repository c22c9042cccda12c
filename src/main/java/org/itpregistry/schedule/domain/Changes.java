package org.itpregistry.schedule.domain;

import java.util.List;

/**
 * How a result differs from the one before. Numbers of persons are as the audience may read them: "&lt;3" where they are few.
 *
 * @param joined persons of the data who were not among those of the result before
 * @param left persons who were and are no more: voided, or taken out of the cohort
 * @param corrected persons whose records are not what they were
 * @param versions what else is not what it was
 * @param numbers those that are not what they were, in the order of the report
 * @param unchanged how many numbers are the same
 */
public record Changes(
        String joined,
        String left,
        String corrected,
        List<Version> versions,
        List<NumberChange> numbers,
        int unchanged) {
    public Changes {
        versions = List.copyOf(versions);
        numbers = List.copyOf(numbers);
    }

    /** Something that had another version, or date, before. */
    public record Version(Kind kind, String before, String now) {
        public enum Kind {
            PROTOCOL,
            PRODUCT,
            CUTOFF
        }
    }
}
