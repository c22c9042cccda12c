package org.itpregistry.cut.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A data cut that somebody wants taken.
 *
 * @param cohort key of the cohort, exact case
 * @param name by which people know it
 * @param cutoff nothing later is looked at; null for the cutoff of the cohort
 * @param scope whose rows
 */
public record CutOrder(String cohort, String name, LocalDate cutoff, CutScope scope) implements Serializable {
    public static final int LONGEST_NAME = 100;

    public Optional<LocalDate> day() {
        return Optional.ofNullable(cutoff);
    }
}
