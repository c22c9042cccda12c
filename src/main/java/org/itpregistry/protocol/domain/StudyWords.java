package org.itpregistry.protocol.domain;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.itpregistry.measure.Agents;

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

    /** By which version of the list of agents a result was read. */
    public static String agentsList(Agents agents) {
        return agents.version() == 0
                ? of("report.fact.agents.shipped")
                : of("report.fact.agents.version", String.valueOf(agents.version()));
    }
}
