package org.itpregistry.typed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people write them: 3.5.24, 3/5/2024, 3 May 2024, May 2024, 2024.
 *
 * <p>Points put the day first wherever they are used, other marks say nothing about the order. What can be two days is two
 * readings.
 */
public final class DateReading {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}) ?([-/. ]) ?(\\d{1,2}) ?\\2 ?(\\d{1,2})\\.?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2}) ?([-/. ]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|\\d{2})\\.?");
    private static final Pattern WORD_BETWEEN =
            Pattern.compile("(\\d{1,2})(?:\\.|st|nd|rd|th|er|º|o)?[-/. ]?(\\p{L}+)[-/., ]*(\\d{4}|\\d{2})");
    private static final Pattern WORD_FIRST =
            Pattern.compile("(\\p{L}+)[-/. ]?(\\d{1,2})(?:st|nd|rd|th)?[-/, ]+(\\d{4})");
    private static final Pattern WORD_AFTER_YEAR = Pattern.compile("(\\d{4})[-/. ]?(\\p{L}+)[-/. ]?(\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4}) ?[-/.] ?(\\d{1,2})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2}) ?[-/.] ?(\\d{4})");
    private static final Pattern WORD_YEAR = Pattern.compile("(\\p{L}+)[-/., ]*(\\d{4})");
    private static final Pattern YEAR_WORD = Pattern.compile("(\\d{4})[-/., ]*(\\p{L}+)");
    /** May., of May, de mayo de, del; 2024年5月3日. */
    private static final Pattern PARTICLES =
            Pattern.compile("(?<=[\\p{L}\\d]) (?:of|the|de|del|do) |\\.(?= ?\\p{L})|(?<=\\p{L})\\.");

    private static final Pattern CHINESE = Pattern.compile("(\\d{4})年(\\d{1,2})月(?:(\\d{1,2})日)?");
    private static final int CENTURY = 100;

    private DateReading() {}

    /** What the text can mean as a day: YYYY-MM-DD each. */
    public static Reading day(String text, Notation notation) {
        return Reading.of(
                days(tidy(text), notation).stream().map(LocalDate::toString).toList());
    }

    /** The day that the text means whoever typed it; empty where that depends on the order of day and month. */
    public static Optional<LocalDate> certainDay(String text) {
        return day(text, Notation.UNTOLD).only().map(LocalDate::parse);
    }

    /** What the text can mean as a date of which the day, or month and day, may be unknown: YYYY, YYYY-MM or YYYY-MM-DD. */
    public static Reading partial(String text, Notation notation) {
        String tidy = tidy(text);
        Reading day = day(text, notation);
        return day.readings().isEmpty() ? lessThanADay(tidy).map(Reading::of).orElse(Reading.NONE) : day;
    }

    private static String tidy(String text) {
        String plain = Characters.plain(text);
        Matcher chinese = CHINESE.matcher(plain);
        if (chinese.matches()) {
            return chinese.group(1) + "-" + chinese.group(2) + (chinese.group(3) == null ? "" : "-" + chinese.group(3));
        }
        return PARTICLES.matcher(plain).replaceAll(" ").replaceAll(" +", " ").strip();
    }

    private static List<LocalDate> days(String text, Notation notation) {
        Matcher year = matching(text, YEAR_FIRST);
        if (year != null) {
            return date(year.group(1), number(year, 3), number(year, 4), notation);
        }
        Matcher compact = matching(text, COMPACT);
        if (compact != null) {
            return date(compact.group(1), number(compact, 2), number(compact, 3), notation);
        }
        Matcher numbers = matching(text, YEAR_LAST);
        return numbers == null ? wordedDays(text, notation) : yearLast(numbers, notation);
    }

    private static List<LocalDate> yearLast(Matcher numbers, Notation notation) {
        int first = number(numbers, 1);
        int second = number(numbers, 3);
        List<LocalDate> dayFirst = date(numbers.group(4), second, first, notation);
        List<LocalDate> monthFirst = date(numbers.group(4), first, second, notation);
        boolean points = numbers.group(2).equals(".");
        List<LocalDate> readings = new ArrayList<>();
        if (monthFirst.isEmpty() || notation.order().orElse(null) != DateOrder.MONTH_FIRST || points) {
            readings.addAll(dayFirst);
        }
        if (dayFirst.isEmpty() || mayBeMonthFirst(points, notation)) {
            readings.addAll(monthFirst);
        }
        if (numbers.group(2).equals("-") && notation.order().isEmpty()) {
            readings.addAll(yearFirst(numbers, notation));
        }
        return readings;
    }

    private static boolean mayBeMonthFirst(boolean points, Notation notation) {
        return points
                ? notation.order().orElse(null) == DateOrder.MONTH_FIRST
                : notation.order().orElse(null) != DateOrder.DAY_FIRST;
    }

    /** 24-05-03 may be short for 2024-05-03. */
    private static List<LocalDate> yearFirst(Matcher numbers, Notation notation) {
        boolean twoDigitsEach = numbers.group().length() == "24-05-03".length();
        return twoDigitsEach ? date(numbers.group(1), number(numbers, 3), number(numbers, 4), notation) : List.of();
    }

    private static List<LocalDate> wordedDays(String text, Notation notation) {
        Matcher between = matching(text, WORD_BETWEEN);
        if (between != null) {
            return worded(between.group(3), between.group(2), number(between, 1), notation);
        }
        Matcher first = matching(text, WORD_FIRST);
        if (first != null) {
            return worded(first.group(3), first.group(1), number(first, 2), notation);
        }
        Matcher after = matching(text, WORD_AFTER_YEAR);
        return after == null ? List.of() : worded(after.group(1), after.group(2), number(after, 3), notation);
    }

    private static List<LocalDate> worded(String year, String month, int day, Notation notation) {
        OptionalInt named = MonthNames.monthOf(month);
        return named.isEmpty() ? List.of() : date(year, named.getAsInt(), day, notation);
    }

    /** The day, if a calendar has it. */
    private static List<LocalDate> date(String year, int month, int day, Notation notation) {
        try {
            int written = Integer.parseInt(year);
            if (year.length() > 2) {
                return List.of(LocalDate.of(written, month, day));
            }
            if (notation.today() == null) {
                return List.of();
            }
            int century = notation.today().getYear() / CENTURY * CENTURY;
            // The latest century in which the day exists (29 February) and does not lie after today.
            LocalDate latest = LocalDate.of(century + written, month, day);
            return List.of(
                    latest.isAfter(notation.today()) ? LocalDate.of(century - CENTURY + written, month, day) : latest);
        } catch (DateTimeException none) {
            return List.of();
        }
    }

    private static Optional<String> lessThanADay(String text) {
        Matcher named = matching(text, WORD_YEAR);
        if (named != null) {
            return month(named.group(2), MonthNames.monthOf(named.group(1)));
        }
        Matcher yearNamed = matching(text, YEAR_WORD);
        if (yearNamed != null) {
            return month(yearNamed.group(1), MonthNames.monthOf(yearNamed.group(2)));
        }
        Matcher yearFirst = matching(text, YEAR_MONTH);
        if (yearFirst != null) {
            return month(yearFirst.group(1), OptionalInt.of(number(yearFirst, 2)));
        }
        Matcher monthFirst = matching(text, MONTH_YEAR);
        if (monthFirst != null) {
            return month(monthFirst.group(2), OptionalInt.of(number(monthFirst, 1)));
        }
        return matching(text, YEAR) == null
                ? Optional.empty()
                : Optional.of(Year.parse(text).toString()).map(DateReading::fourDigits);
    }

    private static Optional<String> month(String year, OptionalInt month) {
        return month.isEmpty() || month.getAsInt() < 1 || month.getAsInt() > 12
                ? Optional.empty()
                : Optional.of(
                        YearMonth.of(Integer.parseInt(year), month.getAsInt()).toString());
    }

    private static String fourDigits(String year) {
        return "0".repeat(Math.max(0, 4 - year.length())) + year;
    }

    private static @Nullable Matcher matching(String text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? matcher : null;
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
