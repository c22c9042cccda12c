package org.itpregistry.platform.domain;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates that stand for having none: of a time before the calendar that they are written in, the beginning of a century up
 * to 1900, the days at which the calendars of programs begin, and the last days of calendars to come.
 *
 * <p>A date that is merely old, such as 1850-03-02, is none of them: FAR_PAST asks about it. One that is merely too late
 * is left to FUTURE; dates that may lie in the future end with the year 2099.
 */
final class DateSentinel {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})(?:[-./](\\d{1,2})(?:[-./](\\d{1,2}))?)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})");
    private static final Pattern ONE_DIGIT = Pattern.compile("(\\d)\\1{3}");
    /** Day zero of Windows, SQL Server, VMS, and of spreadsheets. */
    private static final Set<String> PROGRAMS =
            Set.of("1601-1-1", "1753-1-1", "1858-11-17", "1899-12-30", "1899-12-31");

    private static final int CALENDAR = 1600;
    private static final int LAST_CENTURY = 1900;
    private static final int TOO_LATE = 2100;
    private static final int NEVER = 2900;

    private DateSentinel() {}

    static boolean standsForMissing(Item<?> item, String text) {
        Matcher iso = YEAR_FIRST.matcher(text);
        if (iso.matches()) {
            return isNoDate(item, iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher local = YEAR_LAST.matcher(text);
        return local.matches() && isNoDate(item, local.group(3), local.group(2), local.group(1));
    }

    private static boolean isNoDate(Item<?> item, String digits, String month, String day) {
        int year = Integer.parseInt(digits);
        boolean beginsCentury = year % 100 == 0 && is(month, 1) && is(day, 1);
        if (year < TOO_LATE) {
            return year < CALENDAR
                    || year <= LAST_CENTURY && beginsCentury
                    || month != null && day != null && isOfAProgram(year, month, day);
        }
        boolean endsYear = month != null && day != null && is(month, 12) && is(day, 31);
        return !item.isFact()
                || beginsCentury
                || endsYear
                || year >= NEVER
                || ONE_DIGIT.matcher(digits).matches();
    }

    private static boolean isOfAProgram(int year, String month, String day) {
        return PROGRAMS.contains(year + "-" + Integer.parseInt(month) + "-" + Integer.parseInt(day))
                || PROGRAMS.contains(year + "-" + Integer.parseInt(day) + "-" + Integer.parseInt(month));
    }

    /** What is not written may be anything. */
    private static boolean is(String part, int number) {
        return part == null || Integer.parseInt(part) == number;
    }
}
