package org.itpregistry.study;

import java.util.Optional;
import org.itpregistry.measure.ArmProvenance;
import org.itpregistry.measure.ArmRole;

/**
 * The published result of one arm of a trial: so many of so many.
 *
 * @param key of the row
 * @param trial name of the trial, as entered
 * @param agent code of what was given; empty where it is not recorded
 * @param subgroup free text; empty for the whole arm
 * @param outcome code of what was counted
 * @param window days from the start of treatment; empty where the source names none
 * @param provenance where the numbers come from; empty where it is not recorded
 */
public record Arm(
        String key,
        String trial,
        ArmRole role,
        String agent,
        String subgroup,
        String outcome,
        Optional<Days> window,
        int total,
        int events,
        Optional<ArmProvenance> provenance) {
    /** Days from the first to the last, both included. */
    public record Days(int from, int to) {
        /** Either may be null: a window of which one end is known is that day. */
        public static Optional<Days> between(Integer from, Integer to) {
            Integer first = from == null ? to : from;
            return Optional.ofNullable(first).map(day -> new Days(day, to == null ? day : to));
        }

        boolean overlaps(Days other) {
            return from <= other.to && to >= other.from;
        }

        int distance(Days other) {
            return Math.abs(from - other.from) + Math.abs(to - other.to);
        }
    }
}
