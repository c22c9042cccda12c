package org.itpregistry.access.domain;

import static org.itpregistry.access.domain.Role.ADMINISTRATOR;
import static org.itpregistry.access.domain.Role.AUDITOR;
import static org.itpregistry.access.domain.Role.COORDINATOR;
import static org.itpregistry.access.domain.Role.DATA_MANAGER;
import static org.itpregistry.access.domain.Role.INVESTIGATOR;
import static org.itpregistry.access.domain.Role.MONITOR;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may what: the one table of it. Services name the act they serve, the navigation and the pages ask for the same act, so
 * that what is offered and what is allowed cannot differ. Whose records an act reaches is for the {@link Caller} to say.
 */
public enum Act {
    READ_RECORDS(DATA_MANAGER, INVESTIGATOR, MONITOR, COORDINATOR, AUDITOR),
    READ_VOIDED(INVESTIGATOR, MONITOR, COORDINATOR, AUDITOR),
    READ_RESULTS(DATA_MANAGER, INVESTIGATOR, MONITOR, COORDINATOR, AUDITOR),
    READ_FEEDBACK(COORDINATOR, AUDITOR),
    READ_LETTERS(COORDINATOR, ADMINISTRATOR, AUDITOR),
    READ_TRAIL(COORDINATOR, AUDITOR),
    ENTER(DATA_MANAGER, INVESTIGATOR, COORDINATOR),
    IMPORT(DATA_MANAGER, COORDINATOR),
    SIGN(INVESTIGATOR),
    LOCK(MONITOR, COORDINATOR),
    TAKE_CUT(COORDINATOR),
    EXPORT(INVESTIGATOR, COORDINATOR, AUDITOR),
    BUILD_STUDY(COORDINATOR),
    ORDER_REPORT(COORDINATOR),
    STOP_REPORT(COORDINATOR, ADMINISTRATOR),
    WATCH_JOBS(DATA_MANAGER, COORDINATOR, ADMINISTRATOR),
    WATCH_ALL_JOBS(COORDINATOR, ADMINISTRATOR),
    KEEP_CODE_LISTS(COORDINATOR),
    KEEP_CENTERS(COORDINATOR, ADMINISTRATOR),
    KEEP_USERS(ADMINISTRATOR);

    private final Set<Role> roles;

    Act(Role... roles) {
        this.roles = Collections.unmodifiableSet(EnumSet.copyOf(Arrays.asList(roles)));
    }

    /** Whether a role includes the act. */
    public boolean isFor(Role role) {
        return roles.contains(role);
    }

    /** Whether one of the roles includes the act. */
    public boolean isForOneOf(Set<Role> held) {
        return held.stream().anyMatch(this::isFor);
    }
}
