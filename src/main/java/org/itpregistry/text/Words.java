package org.itpregistry.text;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Every text that a person reads, by key, in one language; what a language lacks is English. A key that no bundle has shows
 * itself, so that it is seen and can be looked for.
 */
public final class Words extends ResourceBundle {
    private static final String CODE = "code.";
    private static final String SHIPPED = "shipped.";
    private static final String FOLDER = Words.class.getPackageName() + ".";
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

    private static final Control EXACTLY = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final Map<Locale, Words> READ = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Map<String, String> texts;
    private final UnaryOperator<String> translation;

    private Words(Locale locale, Map<String, String> texts, UnaryOperator<String> translation) {
        this.locale = locale;
        this.texts = texts;
        this.translation = translation;
    }

    public static Words english() {
        return in(Locale.ENGLISH);
    }

    /** The words of a language; English ones where it has none. */
    public static Words in(Locale language) {
        return READ.computeIfAbsent(language, Words::read);
    }

    /** The languages that there are bundles for, English first. */
    public static List<Locale> languages() {
        return Arrays.stream(english().text("language.offered").split(" "))
                .map(Locale::forLanguageTag)
                .toList();
    }

    private static Words read(Locale language) {
        Map<String, String> texts = new TreeMap<>();
        for (String name : BUNDLES) {
            ResourceBundle bundle = getBundle(FOLDER + name, language, Words.class.getClassLoader(), EXACTLY);
            bundle.keySet().forEach(key -> texts.putIfAbsent(key, bundle.getString(key)));
        }
        return new Words(language, texts, text -> texts.getOrDefault(SHIPPED + text, text));
    }

    /**
     * A language that nobody speaks, made of this one by a rule: what is read in it and does not bear its mark is written
     * in a class or a page, and no translation would reach it.
     */
    public Words changed(UnaryOperator<String> rule) {
        Map<String, String> changed = new TreeMap<>();
        texts.forEach((key, text) -> changed.put(key, key.startsWith("language.") ? text : rule.apply(text)));
        return new Words(locale, changed, rule);
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    /**
     * @param arguments what the text names, in the notation of {@link MessageFormat}; {0} is the first. The key of a code,
     *     code.LIST.CODE, is named by its label, and several keys joined by a bar by theirs; a message is said.
     */
    public String text(String key, Object... arguments) {
        String pattern = texts.getOrDefault(key, key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, locale)
                        .format(Arrays.stream(arguments).map(this::named).toArray());
    }

    public String text(Message message) {
        return text(message.key(), message.arguments().toArray());
    }

    /** A text that ships in English in a file of data, as this language has it. */
    public String ofShipped(String english) {
        return translation.apply(english);
    }

    private Object named(Object argument) {
        if (argument instanceof Message message) {
            return text(message);
        }
        if (argument instanceof List<?> several) {
            return several.stream().map(each -> String.valueOf(named(each))).collect(Collectors.joining("; "));
        }
        return argument instanceof String text && text.startsWith(CODE)
                ? Arrays.stream(text.split("\\|")).map(this::text).collect(Collectors.joining(", "))
                : argument;
    }

    /** Whether some bundle has the key: for texts that may be left out, such as a help line. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** All texts by their keys. */
    public Map<String, String> all() {
        return Map.copyOf(texts);
    }

    @Override
    protected Object handleGetObject(String key) {
        return text(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }

    @Override
    protected Set<String> handleKeySet() {
        return texts.keySet();
    }
}
