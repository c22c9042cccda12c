package org.itpregistry.platform.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Every text that a user reads, by key, from the bundles of all rooms.
 *
 * <p>A page writes {@code #{msg['key']}}, or {@code #{msg.text('key', argument)}} where the text names something. A key that
 * no bundle has shows itself, so that it is seen and can be looked for.
 */
@Named("msg")
@ApplicationScoped
@Unguarded("knows words, no persons")
public class Texts extends AbstractMap<String, String> {
    private static final String CODE = "code.";
    private static final String FOLDER = "org.itpregistry.text.";
    private static final List<String> BUNDLES = List.of(
            "platform",
            "access",
            "codelist",
            "job",
            "forms",
            "rules",
            "casebook",
            "typed",
            "assessment",
            "definitions",
            "figure",
            "chart",
            "report",
            "schedule",
            "exchange",
            "export",
            "audit");

    private final Map<String, String> texts = new TreeMap<>();

    public Texts() {
        BUNDLES.forEach(this::read);
    }

    /**
     * @param arguments what the text names, in the notation of {@link MessageFormat}; {0} is the first. The key of a code,
     *     code.LIST.CODE, is named by its label, and several keys joined by a bar by theirs.
     */
    public String text(String key, Object... arguments) {
        String pattern = texts.getOrDefault(key, key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, Locale.ENGLISH)
                        .format(Arrays.stream(arguments).map(this::named).toArray());
    }

    private Object named(Object argument) {
        return argument instanceof String text && text.startsWith(CODE)
                ? Arrays.stream(text.split("\\|")).map(this::get).collect(Collectors.joining(", "))
                : argument;
    }

    /** Whether some bundle has the key: for texts that may be left out, such as a help line. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    @Override
    public String get(Object key) {
        return text(String.valueOf(key));
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Map.copyOf(texts).entrySet();
    }

    private void read(String name) {
        try {
            var bundle = ResourceBundle.getBundle(
                    FOLDER + name, Locale.ENGLISH, getClass().getClassLoader());
            bundle.keySet().forEach(key -> texts.putIfAbsent(key, bundle.getString(key)));
        } catch (MissingResourceException none) {
            // A room without texts of its own has no bundle.
            return;
        }
    }
}
