package org.itpregistry.typed;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as people write them: 8:30 PM, 8.30, 830, 20h30, 8 pm. Seconds are left out. */
public final class TimeReading {
    private static final String HALF = "(?: ?(?<half>[ap])\\.? ?m\\.?)?";
    private static final Pattern MINUTES =
            Pattern.compile("(?<hour>\\d{1,2})(?: ?[:.h] ?)(?<minute>\\d{2})(?:[:.]\\d{2}(?:[.,]\\d+)?)?" + HALF
                    + "(?: ?(?:h|uhr|hrs?))?");
    private static final Pattern COMPACT =
            Pattern.compile("(?<hour>\\d{1,2})(?<minute>\\d{2})" + HALF + "(?: ?(?:h|uhr|hrs?))?");
    private static final Pattern HOUR =
            Pattern.compile("(?<hour>\\d{1,2})(?<minute>)(?: ?(?<half>[ap])\\.? ?m\\.?| ?(?:h|uhr))");
    private static final int NOON = 12;

    private TimeReading() {}

    /** What the text can mean: HH:MM, or nothing. */
    public static Reading of(String text) {
        String plain = Characters.plain(text).toLowerCase(Locale.ROOT);
        for (Pattern pattern : new Pattern[] {MINUTES, COMPACT, HOUR}) {
            Matcher time = pattern.matcher(plain);
            if (time.matches()) {
                return of(time);
            }
        }
        return Reading.NONE;
    }

    private static Reading of(Matcher time) {
        int hour = Integer.parseInt(time.group("hour"));
        int minute = time.group("minute").isEmpty() ? 0 : Integer.parseInt(time.group("minute"));
        String half = time.group("half");
        if (minute > 59 || hour > (half == null ? 23 : NOON)) {
            return Reading.NONE;
        }
        if (half != null) {
            hour = hour % NOON + (half.equals("p") ? NOON : 0);
        }
        return Reading.of(two(hour) + ":" + two(minute));
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
