package org.itpregistry.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderLanguageTest {
    private static final List<Locale> OFFERED = List.of(Locale.ENGLISH, Locale.FRENCH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                          | en",
                "fr-CA,fr;q=0.9,en;q=0.8    | fr",
                "de,fr;q=0.5                | fr",
                "de                         | en",
                "en;q=0.3,fr;q=0.9          | fr",
                "*                          | en",
                "fr;q=lots                  | en",
            })
    void the_language_that_the_browser_prefers_of_those_there_are(String wanted, String spoken) {
        assertThat(ReaderLanguage.preferred(wanted, OFFERED)).isEqualTo(Locale.forLanguageTag(spoken));
    }
}
