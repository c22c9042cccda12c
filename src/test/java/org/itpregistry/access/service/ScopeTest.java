package org.itpregistry.access.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Set;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.domain.Caller;
import org.itpregistry.access.domain.Channel;
import org.itpregistry.access.domain.Role;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.platform.domain.Refusal;
import org.junit.jupiter.api.Test;

class ScopeTest {
    private static final long OWN = 1;
    private static final long WATCHED = 2;
    private static final long FOREIGN = 3;

    private final CallContext context = new CallContext();
    private final Scope scope = new Scope(context);

    @Test
    void a_foreign_row_and_a_missing_one_are_refused_alike() {
        enter(new Caller(
                1, "somebody", Set.of(), Map.of(OWN, Set.of(Role.DATA_MANAGER), WATCHED, Set.of(Role.MONITOR))));
        for (Patient none : new Patient[] {null, row(FOREIGN), row(null)}) {
            refuses(Refusal.Kind.NOT_FOUND, () -> scope.admit(none));
            refuses(Refusal.Kind.NOT_FOUND, () -> scope.admit(Act.ENTER, none));
        }
    }

    @Test
    void a_row_that_may_be_seen_is_not_therefore_changed() {
        enter(new Caller(
                1, "somebody", Set.of(), Map.of(OWN, Set.of(Role.DATA_MANAGER), WATCHED, Set.of(Role.MONITOR))));
        var watched = row(WATCHED);
        assertThat(scope.admit(watched)).isSameAs(watched);
        refuses(Refusal.Kind.NOT_ALLOWED, () -> scope.admit(Act.ENTER, watched));
        var own = row(OWN);
        assertThat(scope.admit(Act.ENTER, own)).isSameAs(own);
    }

    @Test
    void a_row_without_a_center_is_read_by_those_who_see_all_and_changed_by_nobody() {
        enter(new Caller(1, "coordinator", Set.of(Role.COORDINATOR), Map.of()));
        var row = row(null);
        assertThat(scope.admit(row)).isSameAs(row);
        refuses(Refusal.Kind.NOT_ALLOWED, () -> scope.admit(Act.ENTER, row));
    }

    @Test
    void nobody_is_admitted_before_the_log_in() {
        refuses(Refusal.Kind.NOT_LOGGED_IN, () -> scope.admit(row(OWN)));
    }

    private void enter(Caller caller) {
        context.enter(caller, Channel.PAGE);
    }

    private static void refuses(Refusal.Kind kind, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .extracting(Refusal::kind)
                .isEqualTo(kind);
    }

    private static Patient row(Long center) {
        var row = new Patient();
        if (center != null) {
            row.enterAt(center);
        }
        return row;
    }
}
