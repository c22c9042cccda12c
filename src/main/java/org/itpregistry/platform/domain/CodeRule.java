package org.itpregistry.platform.domain;

/** A rule of entry about the codes of one row, which are held against lists that grow. */
@FunctionalInterface
public interface CodeRule {
    /**
     * Looks at the row and adds what it finds.
     *
     * @param lists as they stand now
     */
    void check(RegistryRecord row, CodeLists lists, Findings findings);
}
