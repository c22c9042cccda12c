package org.itpregistry.evidence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.itpregistry.entry.domain.Person;
import org.itpregistry.entry.domain.Row;
import org.junit.jupiter.api.Test;

class EventsInTotalTest {
    @Test
    void an_arm_has_no_more_events_than_members() {
        assertThat(Row.summary(Person.RULES.check(Row.of(StudyArm.FORM, "A", "n_total=20", "n_events=21"))))
                .containsExactly("EVENTS_N error n_events");
        assertThat(Person.RULES.check(Row.of(StudyArm.FORM, "A", "n_total=20", "n_events=20")))
                .isEmpty();
    }
}
