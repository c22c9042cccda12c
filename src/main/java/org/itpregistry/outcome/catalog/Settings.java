package org.itpregistry.outcome.catalog;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The values of all settings of a definition: those given, and the initial ones of the others. */
final class Settings {
    private final Map<String, String> values;

    private Settings(Map<String, String> values) {
        this.values = values;
    }

    /** @throws IllegalArgumentException for a setting that does not exist, and for a value it does not take */
    static Settings of(String id, List<Setting> known, Map<String, String> given) {
        Map<String, Setting> byName = known.stream().collect(Collectors.toMap(Setting::name, Function.identity()));
        Map<String, String> values = new TreeMap<>();
        known.forEach(setting -> values.put(setting.name(), setting.initial()));
        given.forEach((name, value) -> {
            Setting setting = byName.get(name);
            if (setting == null) {
                throw new IllegalArgumentException(id + " has no setting '" + name + "'; it has " + names(known) + ".");
            }
            values.put(name, setting.checked(value));
        });
        return new Settings(values);
    }

    private static String names(List<Setting> known) {
        return known.isEmpty() ? "none" : known.stream().map(Setting::name).collect(Collectors.joining(", "));
    }

    int number(String name) {
        return Integer.parseInt(code(name));
    }

    String code(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    <E extends Enum<E>> E code(String name, Class<E> type) {
        return Enum.valueOf(type, code(name));
    }
}
