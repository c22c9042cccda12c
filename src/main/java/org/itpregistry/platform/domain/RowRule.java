package org.itpregistry.platform.domain;

/** A rule of entry about one row alone, whether it belongs to a person or not. */
@FunctionalInterface
public interface RowRule {
    /** Looks at the row and adds what it finds. */
    void check(RegistryRecord row, Findings findings);
}
