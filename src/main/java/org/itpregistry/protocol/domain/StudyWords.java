package org.itpregistry.protocol.domain;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

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
}
