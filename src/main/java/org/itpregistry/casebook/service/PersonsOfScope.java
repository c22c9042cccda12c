package org.itpregistry.casebook.service;

import jakarta.ejb.Stateless;
import java.util.Optional;
import java.util.Set;
import org.itpregistry.access.domain.Role;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.casebook.domain.CutScope;
import org.itpregistry.platform.domain.Refusal;

/** Tells who goes into a data cut of a scope. */
@Stateless
@Allowed(Role.COORDINATOR)
public class PersonsOfScope {
    /**
     * The ids of the persons of a cohort whose rows go in; empty when all do.
     *
     * @throws Refusal for signed or locked forms: the registry signs and locks none yet
     */
    public Optional<Set<Long>> of(long cohortId, CutScope scope) {
        if (scope != CutScope.ALL) {
            throw new Refusal("refusal.cut.scope", scope.name());
        }
        return Optional.empty();
    }
}
