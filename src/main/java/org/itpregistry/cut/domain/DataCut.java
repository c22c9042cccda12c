package org.itpregistry.cut.domain;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The rows of a cohort as they stood at one moment: named, kept, hashed.
 *
 * @param key as in an address
 * @param name by which people know it
 * @param cohort key of the cohort
 * @param cutoff nothing later is looked at
 * @param takenAt the moment
 * @param takenBy user name
 * @param scope whose rows
 * @param formatVersion of the packing
 * @param productVersion of the registry that took it
 * @param persons in the whole cut, whatever the caller sees of it
 * @param rows in the whole cut
 * @param sha256 of the content, in hex
 * @param leftOut how many persons of the cohort are not in it, because their casebooks are not signed, or not locked
 */
public record DataCut(
        long id,
        String key,
        String name,
        String cohort,
        LocalDate cutoff,
        Instant takenAt,
        String takenBy,
        CutScope scope,
        int formatVersion,
        String productVersion,
        long persons,
        long rows,
        String sha256,
        long leftOut)
        implements Serializable {
    /** How rows are packed now. */
    public static final int FORMAT = 1;

    private static final int MARK = 12;

    /** The beginning of the hash, enough to tell two cuts apart on paper. */
    public String mark() {
        return sha256.substring(0, MARK);
    }
}
