package org.itpregistry.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://localhost:9000",
        "127.0.0.2, http://127.0.0.2:9000",
        "0.0.0.0, http://localhost:9000",
        "::, http://localhost:9000",
        "::1, http://[::1]:9000",
        "[::1], http://[::1]:9000",
        "localhost, http://localhost:9000"
    })
    void the_printed_address_is_one_that_a_browser_takes(String address, String url) throws LaunchFailure {
        var options = Options.parse(List.of("run", "--port", "9000", "--address", address));
        assertThat(Address.of(options).url()).isEqualTo(url);
    }

    @Test
    void the_path_stands_behind_the_address() throws LaunchFailure {
        var options = Options.parse(List.of("run", "--path", "/itp/"));
        assertThat(Address.of(options).url()).isEqualTo("http://localhost:8080/itp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"itp", "/a b", "//a", "/a/../b", "/a?b", "/a;b"})
    void what_is_no_path_is_refused_with_an_example(String path) {
        assertThatThrownBy(() -> Options.parse(List.of("run", "--path", path)))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("/itp");
    }

    @Test
    void a_name_that_nobody_has_is_refused_before_anything_starts() throws LaunchFailure {
        var options = Options.parse(List.of("run", "--address", "no such host"));
        assertThatThrownBy(() -> Port.requireFree(options))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("no such host");
    }
}
