package org.itpregistry.codelist.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.itpregistry.platform.domain.Refusal;

/**
 * What a coordinator says of a new entry, tidied; a blank code of others is null.
 *
 * @param label as people will read it
 * @param classes joined by a bar
 * @param washoutDays of an agent: days after rescue with it; null for none
 */
public record NewCode(
        String label, String classes, String atc, String loinc, String orpha, String ucum, Integer washoutDays) {
    private static final int LONGEST_LABEL = 120;
    private static final int LONGEST_WASHOUT = 400;

    public NewCode {
        label = tidied(label);
        classes = words(classes);
        atc = checked("atc", atc, "[A-Z]\\d{2}[A-Z]{2}\\d{2}");
        loinc = checked("loinc", loinc, "\\d{1,7}-\\d");
        orpha = checked("orpha", orpha, "\\d{1,7}");
        ucum = ucum == null || ucum.isBlank() ? null : ucum.strip();
    }

    /**
     * A label as it is kept.
     *
     * @throws Refusal about the label, when there is none or it has a sign that stands between labels
     */
    public static String tidied(String typed) {
        String label = typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
        if (label.isEmpty()) {
            throw new Refusal("codelist.label.missing").about("label");
        }
        if (label.length() > LONGEST_LABEL || label.matches(".*[;|\\p{Cntrl}].*")) {
            throw new Refusal("codelist.label.form", LONGEST_LABEL).about("label");
        }
        return label;
    }

    /** Nothing is typed for none. */
    public static Integer washout(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.strip();
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > LONGEST_WASHOUT) {
            throw new Refusal("codelist.washout.form", text).about("washout");
        }
        return Integer.valueOf(text);
    }

    private static String checked(String field, String typed, String form) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.strip().toUpperCase(Locale.ROOT);
        if (!text.matches(form)) {
            throw new Refusal("codelist." + field + ".form", typed.strip()).about(field);
        }
        return text;
    }

    /** Several classes, apart by blanks, commas or semicolons. */
    private static String words(String typed) {
        String joined = Arrays.stream(
                        (typed == null ? "" : typed).toUpperCase(Locale.ROOT).split("[\\s,;|]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining("|"));
        if (!joined.matches("([A-Z0-9_]+(\\|[A-Z0-9_]+)*)?")) {
            throw new Refusal("codelist.classes.form", typed).about("classes");
        }
        return joined;
    }
}
