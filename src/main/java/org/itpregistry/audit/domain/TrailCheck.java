package org.itpregistry.audit.domain;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * What a verification of the trail found.
 *
 * @param transactions how many the chain has
 * @param records how many rows the trail was replayed to
 * @param held how many checkpoints it meets; empty where none are kept
 * @param faults empty when the chain holds, the rows are those of the trail and the checkpoints are met
 */
public record TrailCheck(Instant at, long transactions, long records, OptionalInt held, List<TrailFault> faults) {
    /** So many are kept; who changed more than that has changed everything. */
    public static final int MOST = 200;

    public TrailCheck {
        faults = faults.stream().limit(MOST).toList();
    }

    /** As it is stored. */
    public String lines() {
        return faults.stream().map(TrailFault::line).collect(Collectors.joining("\n"));
    }

    /** What {@link #lines()} wrote. */
    public static List<TrailFault> read(String lines) {
        return lines.lines().map(TrailFault::read).toList();
    }

    public boolean holds() {
        return faults.isEmpty();
    }
}
