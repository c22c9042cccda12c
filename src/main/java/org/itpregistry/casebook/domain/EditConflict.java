package org.itpregistry.casebook.domain;

import jakarta.ejb.ApplicationException;
import org.itpregistry.platform.domain.RegistryRecord;

/** Somebody else saved the row first. Holds what is stored now, to be shown beside what was about to be saved. */
@ApplicationException(rollback = true)
public class EditConflict extends RuntimeException {
    private final RegistryRecord stored;

    public EditConflict(RegistryRecord stored) {
        super("refusal.conflict");
        this.stored = stored;
    }

    public RegistryRecord stored() {
        return stored;
    }
}
