package org.itpregistry.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A list of what a rule lets pass, each line with its reason: {@code what = reason}. A line that nothing needs goes. */
record Reasons(Map<String, String> listed) {

    static Reasons read(String file) {
        Map<String, String> listed = new LinkedHashMap<>();
        try (InputStream in = Reasons.class.getResourceAsStream("/house/" + file)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    int end = line.indexOf(" = ");
                    assertThat(end).as("no reason in " + file + ": " + line).isPositive();
                    listed.put(
                            line.substring(0, end).strip(),
                            line.substring(end + 3).strip());
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new Reasons(listed);
    }

    /** What is found and not listed. A listed word that ends in a star stands for all that begin so. */
    List<String> without(Collection<String> found) {
        return found.stream()
                .filter(each -> listed.keySet().stream().noneMatch(line -> covers(line, each)))
                .toList();
    }

    /** What is listed, and found no more. */
    List<String> stale(Collection<String> found) {
        return listed.keySet().stream()
                .filter(line -> found.stream().noneMatch(each -> covers(line, each)))
                .toList();
    }

    private static boolean covers(String line, String found) {
        return line.endsWith("*") ? found.startsWith(line.substring(0, line.length() - 1)) : found.equals(line);
    }
}
