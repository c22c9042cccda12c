package org.itpregistry.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashTest {
    @Test
    void a_password_matches_its_own_hash_and_no_other_does() {
        String stored = PasswordHash.of("nine lives of a cat");
        assertThat(PasswordHash.matches("nine lives of a cat", stored)).isTrue();
        assertThat(PasswordHash.matches("nine lives of a bat", stored)).isFalse();
    }

    @Test
    void the_encoding_names_scheme_and_rounds_and_never_the_same_salt() {
        String stored = PasswordHash.of("nine lives of a cat");
        assertThat(stored).matches("pbkdf2-sha256\\$600000\\$[A-Za-z0-9+/]{22}==\\$[A-Za-z0-9+/]{43}=");
        assertThat(PasswordHash.of("nine lives of a cat")).isNotEqualTo(stored);
    }

    // Python: base64.b64encode(hashlib.pbkdf2_hmac('sha256', 'pässword mit Öl'.encode(), b'0123456789abcdef', 1000))
    @Test
    void an_older_hash_with_fewer_rounds_and_umlauts_is_still_read() {
        String stored = "pbkdf2-sha256$1000$MDEyMzQ1Njc4OWFiY2RlZg==$KCnNXJmLocgA40TXS7IkotiMgiKQRN7FGi8CYxdH+XM=";
        assertThat(PasswordHash.matches("pässword mit Öl", stored)).isTrue();
    }

    @Test
    void the_same_letters_typed_as_composed_or_decomposed_are_the_same_password() {
        assertThat(PasswordHash.matches(
                        "Zoe\u0308 has a long password", PasswordHash.of("Zo\u00eb has a long password")))
                .isTrue();
    }

    @Test
    void a_very_long_password_counts_to_its_end() {
        String stored = PasswordHash.of("x".repeat(255) + "y");
        assertThat(PasswordHash.matches("x".repeat(255) + "z", stored)).isFalse();
    }

    @Test
    void what_is_no_hash_of_this_scheme_matches_nothing() {
        assertThat(PasswordHash.matches("", "")).isFalse();
        assertThat(PasswordHash.matches("x", "5f4dcc3b5aa765d61d8327deb882cf99"))
                .isFalse();
    }
}
