package org.itpregistry.patient.domain;

import org.itpregistry.platform.domain.Findings;

/** A rule of entry about one person's rows together. The same for page, REST and import. */
@FunctionalInterface
public interface EntryRule {
    /** Looks at the whole file and adds what it finds. */
    void check(PersonFile file, Findings findings);
}
