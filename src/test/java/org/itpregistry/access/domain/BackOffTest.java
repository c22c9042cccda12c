package org.itpregistry.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private static final BackOff BACK_OFF = BackOff.OF_USER_AT_ADDRESS;

    @Test
    void four_failures_cost_no_wait_and_the_fifth_does() {
        assertThat(BACK_OFF.after(4)).isEqualTo(Duration.ZERO);
        assertThat(BACK_OFF.after(5)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void each_further_failure_doubles_the_wait_up_to_a_quarter_of_an_hour() {
        assertThat(BACK_OFF.after(6)).isEqualTo(Duration.ofMinutes(1));
        assertThat(BACK_OFF.after(9)).isEqualTo(Duration.ofMinutes(8));
        assertThat(BACK_OFF.after(10)).isEqualTo(Duration.ofMinutes(15));
        assertThat(BACK_OFF.after(1_000_000)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void a_session_is_over_after_twelve_hours_and_not_before() {
        Instant began = Instant.parse("2026-03-29T00:30:00Z");
        var signIn = new SignIn(1, "dm.north", began);
        assertThat(signIn.isOver(began.plus(Duration.ofHours(12)))).isFalse();
        assertThat(signIn.isOver(began.plus(Duration.ofHours(12)).plusSeconds(1)))
                .isTrue();
    }

    @Test
    void a_session_that_begins_with_the_change_of_the_password_is_not_over() {
        Instant now = Instant.parse("2026-03-29T00:30:00.123456789Z");
        var user = new AppUser("dm.north", "Dana North", "hash", now, now.minusSeconds(60));
        user.choosePassword("other", now);
        assertThat(user.acceptsSessionsOf(now)).isTrue();
        assertThat(user.acceptsSessionsOf(now.minusMillis(1))).isFalse();
    }
}
