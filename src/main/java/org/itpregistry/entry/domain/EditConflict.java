package org.itpregistry.entry.domain;

import jakarta.ejb.ApplicationException;
import java.util.Optional;
import org.itpregistry.platform.domain.RegistryRecord;

/** Somebody else saved the row first. Holds what is stored now, to be shown beside what was about to be saved. */
@ApplicationException(rollback = true)
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
