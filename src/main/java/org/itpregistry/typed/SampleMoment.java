package org.itpregistry.typed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date of a sample as it stands in one cell, perhaps with a time behind it.
 *
 * @param day what the date can mean, at least one reading
 * @param time HH:MM; empty text without one
 */
record SampleMoment(Reading day, String time) {
    private static final Pattern DATE_AND_TIME =
            Pattern.compile("(.+?)(?:[T,] ?| )(\\d{1,2}[:.h]\\d{2}.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ZONE = Pattern.compile("(?:Z|[+-]\\d{2}:?\\d{2})$");

    static Optional<SampleMoment> of(String cell, Notation notation) {
        Reading whole = DateReading.day(cell, notation);
        if (!whole.readings().isEmpty()) {
            return Optional.of(new SampleMoment(whole, ""));
        }
        Matcher parts = DATE_AND_TIME.matcher(Characters.plain(cell));
        if (!parts.matches()) {
            return Optional.empty();
        }
        Reading day = DateReading.day(parts.group(1), notation);
        Optional<String> time =
                TimeReading.of(ZONE.matcher(parts.group(2)).replaceFirst("")).only();
        return day.readings().isEmpty() ? Optional.empty() : time.map(clock -> new SampleMoment(day, clock));
    }

    boolean isMidnight() {
        return time.equals("00:00");
    }
}
