package org.itpregistry.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrivalTest {
    private static final List<Network> TRUSTED = Network.listOf("127.0.0.0/8, ::1, 10.1.0.0/16");

    @Test
    void a_trusted_proxy_tells_who_asks_and_how() {
        assertThat(arrival(
                        "127.0.0.1",
                        "Host: registry.example.org",
                        "X-Forwarded-For: 203.0.113.9",
                        "X-Forwarded-Proto: https"))
                .isEqualTo(new Arrival("203.0.113.9", true, "registry.example.org", ""));
    }

    @Test
    void a_host_that_the_proxy_replaced_is_told_with_its_port() {
        assertThat(arrival(
                        "::1",
                        "Host: app:8080",
                        "X-Forwarded-Host: r.example",
                        "X-Forwarded-Port: 8443",
                        "X-Forwarded-Proto: https"))
                .extracting(Arrival::host, Arrival::serverName, Arrival::serverPort)
                .containsExactly("r.example:8443", "r.example", 8443);
        assertThat(arrival(
                        "::1",
                        "Host: app:8080",
                        "X-Forwarded-Host: r.example",
                        "X-Forwarded-Port: 443",
                        "X-Forwarded-Proto: https"))
                .extracting(Arrival::host, Arrival::serverPort)
                .containsExactly("r.example", 443);
    }

    @Test
    void the_standard_header_tells_the_same() {
        assertThat(arrival(
                        "127.0.0.1",
                        "Host: app",
                        "Forwarded: for=\"[2001:db8::7]:4711\";proto=https;host=\"r.example:8443\""))
                .isEqualTo(new Arrival("2001:db8:0:0:0:0:0:7", true, "r.example:8443", ""));
    }

    @Test
    void a_client_cannot_speak_for_itself_through_a_row_of_proxies() {
        assertThat(arrival("127.0.0.1", "Host: r", "X-Forwarded-For: 198.51.100.1, 203.0.113.9, 10.1.2.3")
                        .client())
                .isEqualTo("203.0.113.9");
        assertThat(arrival(
                        "127.0.0.1",
                        "Host: r",
                        "Forwarded: for=198.51.100.1;host=evil",
                        "Forwarded: for=203.0.113.9;host=r.example, for=10.1.2.3"))
                .extracting(Arrival::client, Arrival::host)
                .containsExactly("203.0.113.9", "r.example");
    }

    @Test
    void a_stranger_is_not_believed() {
        assertThat(arrival(
                        "203.0.113.9",
                        "Host: r",
                        "X-Forwarded-For: 127.0.0.1",
                        "X-Forwarded-Proto: https",
                        "X-Forwarded-Host: evil.example",
                        "X-Forwarded-Prefix: /evil",
                        "Forwarded: for=127.0.0.1;proto=https;host=evil.example"))
                .isEqualTo(new Arrival("203.0.113.9", false, "r", ""));
    }

    @Test
    void a_path_that_the_proxy_took_away_comes_back() {
        assertThat(arrival("127.0.0.1", "Host: r", "X-Forwarded-Prefix: /itp/").prefix())
                .isEqualTo("/itp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/a//b",
                "/../x",
                "/.hidden",
                "itp",
                "/a b",
                "/a;b",
                "/a\"b"
            })
    void what_is_no_plain_path_is_no_prefix(String text) {
        assertThat(arrival("127.0.0.1", "Host: r", "X-Forwarded-Prefix: " + text)
                        .prefix())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example/path", "a b", "r.example:99999999", "", "<script>"})
    void what_is_no_host_leaves_the_host_of_the_connection(String text) {
        assertThat(arrival("127.0.0.1", "Host: r", "X-Forwarded-Host: " + text).host())
                .isEqualTo("r");
    }

    @Test
    void an_origin_is_compared_with_the_host_that_the_browser_knows() {
        Arrival arrival =
                arrival("127.0.0.1", "Host: app:8080", "X-Forwarded-Host: r.example", "X-Forwarded-Proto: https");
        assertThat(arrival.isFrom("https://r.example")).isTrue();
        assertThat(arrival.isFrom("https://R.example:443")).isTrue();
        assertThat(arrival.isFrom("https://evil.example")).isFalse();
        assertThat(arrival.isFrom("null")).isFalse();
    }

    @Test
    void an_address_of_the_sixth_version_keeps_its_brackets() {
        assertThat(arrival("::1", "Host: [::1]:8443"))
                .extracting(Arrival::serverName, Arrival::serverPort)
                .containsExactly("[::1]", 8443);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0/8", "300.1.1.1", "::1/129", "10.0.0.0/x"})
    void a_setting_that_is_no_range_is_refused_by_name(String text) {
        assertThatThrownBy(() -> Network.listOf("127.0.0.1," + text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }

    private static Arrival arrival(String peer, String... headers) {
        return Arrival.of(request(peer, List.of(headers)), TRUSTED);
    }

    /** As much of a request as is asked for. */
    private static HttpServletRequest request(String peer, List<String> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ArrivalTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> peer;
                    case "isSecure" -> false;
                    case "getHeader" ->
                        values(headers, arguments[0]).stream().findFirst().orElse(null);
                    case "getHeaders" -> Collections.enumeration(values(headers, arguments[0]));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static List<String> values(List<String> headers, Object name) {
        return headers.stream()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(line.indexOf(": ") + 2))
                .toList();
    }
}
