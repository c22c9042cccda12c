package org.itpregistry.typed;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of a pregnancy as obstetrics writes them, completed weeks and days, for an item that counts days: 37+2 is 261. */
public final class GestationReading {
    private static final String WEEKS = "(?:w|wk|wks|weeks?|ssw|sa|sem|hafta)?";
    private static final Pattern WEEKS_AND_DAYS = Pattern.compile("(\\d{1,2}) ?" + WEEKS
            + " ?(?:\\+|&|and|und|et|/|,|(?<=[a-z]) ?) ?([0-6])(?:/7)? ?(?:d|days?|tage?|j|jours?|t)?\\.?");

    private GestationReading() {}

    /** What the text can mean: a number of days; whatever is not weeks and days is read as a number. */
    public static Reading of(String text) {
        Matcher match = WEEKS_AND_DAYS.matcher(Characters.plain(text).toLowerCase(Locale.ROOT));
        if (match.matches() && !NumberReading.of(text).readings().stream().anyMatch(number -> number.contains("."))) {
            return Reading.of(String.valueOf(Integer.parseInt(match.group(1)) * 7 + Integer.parseInt(match.group(2))));
        }
        return NumberReading.of(text);
    }
}
