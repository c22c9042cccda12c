package org.itpregistry.outcome.catalog;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.itpregistry.outcome.Mode;

/**
 * A definition as somebody chose it: which one, how strictly read, and with which settings.
 *
 * @param settings by name; those not named keep their initial value
 */
public record DefinitionChoice(String id, Mode mode, Map<String, String> settings) {
    public DefinitionChoice {
        settings = Map.copyOf(settings);
    }

    /** With every setting as it is. */
    public static DefinitionChoice of(String id, Mode mode) {
        return new DefinitionChoice(id, mode, Map.of());
    }

    public DefinitionChoice with(String name, String value) {
        Map<String, String> more = new TreeMap<>(settings);
        more.put(name, value);
        return new DefinitionChoice(id, mode, more);
    }

    /** {@code RESP-IWG-R REGISTRY washout=TRIAL_56D}, settings in order of their names. */
    @Override
    public String toString() {
        return id + " " + mode
                + new TreeMap<>(settings)
                        .entrySet().stream()
                                .map(entry -> " " + entry.getKey() + "=" + entry.getValue())
                                .collect(Collectors.joining());
    }
}
