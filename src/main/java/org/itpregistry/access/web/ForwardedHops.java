package org.itpregistry.access.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What the proxies on the way wrote down, each behind the one before it. A client may write such headers too, so only the
 * entries of trusted proxies count: the one that names the first address that is no trusted proxy tells who came, and how.
 */
record ForwardedHops(List<Network> trusted, UnaryOperator<String> header) {

    /** A proxy that writes these passes on the standard one as it came from the client, so these come first. */
    private static final List<String> CUSTOMARY =
            List.of("X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "X-Forwarded-Port");

    /** Of the first stranger on the way: for, proto, host, port, as far as they are told. */
    Map<String, String> client() {
        return CUSTOMARY.stream().anyMatch(name -> header.apply(name) != null) ? customary() : standard();
    }

    private Map<String, String> customary() {
        List<String> hops = list(CUSTOMARY.get(0));
        int steps = stepsToClient(hops);
        Map<String, String> told = new LinkedHashMap<>();
        for (String name : CUSTOMARY) {
            List<String> values = list(name);
            if (!values.isEmpty()) {
                // Fewer values than hops: only the outer proxy wrote one.
                told.put(
                        name.substring("X-Forwarded-".length()).toLowerCase(Locale.ROOT),
                        values.get(Math.max(0, values.size() - 1 - steps)));
            }
        }
        return told;
    }

    /** RFC 7239: {@code for=192.0.2.43;proto=https;host="registry.example.org"}. */
    private Map<String, String> standard() {
        List<Map<String, String>> hops =
                list("Forwarded").stream().map(ForwardedHops::pairs).toList();
        if (hops.isEmpty()) {
            return Map.of();
        }
        int steps = stepsToClient(
                hops.stream().map(hop -> hop.getOrDefault("for", "")).toList());
        return hops.get(hops.size() - 1 - steps);
    }

    /** From the nearest hop, past those that are trusted. */
    private int stepsToClient(List<String> hops) {
        int steps = 0;
        while (steps < hops.size() - 1 && isTrusted(hops.get(hops.size() - 1 - steps))) {
            steps++;
        }
        return steps;
    }

    boolean isTrusted(String address) {
        return Network.address(address)
                .filter(known -> trusted.stream().anyMatch(network -> network.contains(known)))
                .isPresent();
    }

    private List<String> list(String name) {
        String value = header.apply(name);
        return value == null || value.isBlank()
                ? List.of()
                : Arrays.stream(value.split(",")).map(String::strip).toList();
    }

    private static Map<String, String> pairs(String hop) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : hop.split(";")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                pairs.put(
                        parts[0].strip().toLowerCase(Locale.ROOT),
                        parts[1].strip().replace("\"", ""));
            }
        }
        return pairs;
    }
}
