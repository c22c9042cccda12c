package org.itpregistry.protocol.domain;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.itpregistry.measure.Vocabulary;

/** The words of the reports, from their language bundle. */
public final class StudyWords {
    /** Name of the bundle, which the report designs use too. */
    public static final String BUNDLE = "org.itpregistry.text.report";

    private StudyWords() {}

    public static ResourceBundle bundle() {
        return ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH);
    }

    /** The text of a key; arguments take the places {0}, {1} and so on. */
    public static String of(String key, Object... arguments) {
        return arguments.length == 0
                ? bundle().getString(key)
                : new MessageFormat(bundle().getString(key), Locale.ENGLISH).format(arguments);
    }

    /** By which versions of the code lists a result was read. */
    public static String versions(Vocabulary lists) {
        return of(
                "report.fact.lists.value",
                version(lists.agents().version()),
                version(lists.causes().version()));
    }

    private static String version(int number) {
        return number == 0 ? of("report.fact.lists.shipped") : of("report.fact.lists.version", String.valueOf(number));
    }
}
