package org.itpregistry.report.domain;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the reports on centers and years. */
public final class PeriodicWording {
    private static final String BUNDLE = "org.itpregistry.text.schedule";

    private static final String FORMS = "org.itpregistry.text.forms";

    private PeriodicWording() {}

    /** The text of a key; arguments take the places {0}, {1} and so on. */
    public static String of(String key, Object... arguments) {
        String text = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH).getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.ENGLISH).format(arguments);
    }

    /** The name of a form, in the plural. */
    public static String form(String name) {
        return ResourceBundle.getBundle(FORMS, Locale.ENGLISH).getString("form." + name);
    }

    /** The name of an item of a form. */
    public static String item(String form, String name) {
        return ResourceBundle.getBundle(FORMS, Locale.ENGLISH).getString(form + "." + name);
    }
}
