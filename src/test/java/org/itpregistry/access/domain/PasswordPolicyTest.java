package org.itpregistry.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {
    @Test
    void fourteen_characters_are_too_short_and_fifteen_will_do() {
        assertThat(PasswordPolicy.objection("vugy mopra tik", "dm.north")).contains("refusal.password.short");
        assertThat(PasswordPolicy.objection("vugy mopra tika", "dm.north")).isEmpty();
    }

    @Test
    void a_character_beyond_the_basic_plane_counts_once() {
        assertThat(PasswordPolicy.objection("😀".repeat(7) + "vugymop", "dm.north"))
                .contains("refusal.password.short");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the harbour smells of rain",
                "Über den Dächern von Erfurt",
                "το πέλαγος ήταν ήσυχο",
                "漫漫长夜里我们一起走过了许多陌生地方",
                "kq8-Vz!2mwP#x7Lr",
                "vintage kettle orbits seven owls"
            })
    void long_ones_of_any_script_with_blanks_or_without_are_taken(String password) {
        assertThat(PasswordPolicy.objection(password, "dm.north")).isEmpty();
    }

    @Test
    void a_hundred_and_twenty_eight_characters_and_twice_that_are_taken() {
        String sentence = "the harbour smells of rain, ".repeat(10);
        assertThat(PasswordPolicy.objection(sentence.substring(0, 128), "dm.north"))
                .isEmpty();
        assertThat(PasswordPolicy.objection(sentence.substring(0, 256), "dm.north"))
                .isEmpty();
        assertThat(PasswordPolicy.objection(sentence.substring(0, 257), "dm.north"))
                .contains("refusal.password.long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "itpregistry2026!",
                "ITP-Registry 2026",
                "plateletplatelet",
                "Platelets2026!!!",
                "dm.north.dm.north",
                "north123456789012",
                "aaaaaaaaaaaaaaaa",
                "abababababababab",
                "123456789012345",
                "qwertyuiopasdfgh",
                "1qaz2wsx3edc4rfv",
                "passwordpassword",
                "P@ssw0rd P@ssw0rd",
                "Password123456789",
                "correct horse battery staple",
                "iloveyouiloveyou",
                "welcomewelcome2025",
                "               "
            })
    void what_a_guesser_tries_first_is_refused(String password) {
        assertThat(PasswordPolicy.objection(password, "dm.north")).contains("refusal.password.common");
    }

    @Test
    void one_time_passwords_pass_their_own_policy() {
        for (int i = 0; i < 200; i++) {
            String password = OneTimePassword.random().text();
            assertThat(PasswordPolicy.objection(password, "dm.north"))
                    .as(password)
                    .isEmpty();
        }
    }
}
