package org.itpregistry.entry.domain;

import java.util.Optional;
import org.itpregistry.platform.domain.RegistryRecord;

/** Somebody else saved the row first. Holds what is stored now, to be shown beside what was about to be saved. */
public class EditConflict extends RuntimeException {
    private final RegistryRecord stored;
    private final transient Optional<LastChange> change;

    /** @param change who saved it and when, as far as that is known */
    public EditConflict(RegistryRecord stored, Optional<LastChange> change) {
        super("refusal.conflict");
        this.stored = stored;
        this.change = change;
    }

    public RegistryRecord stored() {
        return stored;
    }

    public Optional<LastChange> change() {
        return change;
    }
}
