package org.itpregistry.platform.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.platform.domain.ItemType.FormatProblem;
import org.itpregistry.platform.domain.ItemType.Widget;

/** The types of item that are not code lists. */
public final class ItemTypes {
    private static final DateTimeFormatter DAY_FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME_FORMAT =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    // Bounded, so that a million digits are refused before they are converted.
    private static final Pattern WHOLE_FORMAT = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DECIMAL_FORMAT = Pattern.compile("-?\\d{1,12}(\\.\\d{1,9})?");
    private static final Pattern WORD_FORMAT = Pattern.compile("[A-Z0-9][A-Z0-9_]{0,79}");
    private static final Pattern WORDS_FORMAT =
            Pattern.compile("[A-Z0-9][A-Z0-9_]{0,79}(\\|[A-Z0-9][A-Z0-9_]{0,79}){0,49}");
    private static final int LONGEST_TEXT = 4000;

    /** A calendar day, YYYY-MM-DD. */
    public static final ItemType<LocalDate> DAY = new Simple<>(
            Widget.DAY,
            "date",
            LocalDate.class,
            reading("format.day", text -> LocalDate.parse(text, DAY_FORMAT)),
            LocalDate::toString,
            day -> day,
            column -> column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column);

    /** A date of which the day, or month and day, may be unknown: YYYY, YYYY-MM or YYYY-MM-DD. */
    public static final ItemType<PartialDate> PARTIAL_DATE = new Simple<>(
            Widget.PARTIAL_DATE,
            "text",
            String.class,
            reading("format.partialDate", PartialDate::parse),
            PartialDate::toString,
            PartialDate::toString,
            column -> PartialDate.parse((String) column));

    /** A local time of day, HH:MM. */
    public static final ItemType<LocalTime> TIME = new Simple<>(
            Widget.TIME,
            "time",
            LocalTime.class,
            reading("format.time", text -> LocalTime.parse(text, TIME_FORMAT)),
            TIME_FORMAT::format,
            time -> time,
            column -> column instanceof java.sql.Time time ? time.toLocalTime() : (LocalTime) column);

    public static final ItemType<Integer> WHOLE = new Simple<>(
            Widget.NUMBER,
            "integer",
            Integer.class,
            matching("format.whole", WHOLE_FORMAT, Integer::valueOf),
            String::valueOf,
            whole -> whole,
            column -> ((Number) column).intValue());

    public static final ItemType<BigDecimal> DECIMAL = new Simple<>(
            Widget.NUMBER,
            "numeric",
            BigDecimal.class,
            matching("format.decimal", DECIMAL_FORMAT, text -> plain(new BigDecimal(text))),
            BigDecimal::toPlainString,
            decimal -> decimal,
            column -> plain((BigDecimal) column));

    public static final ItemType<Boolean> FLAG = new Simple<>(
            Widget.FLAG,
            "boolean",
            Boolean.class,
            matching("format.flag", Pattern.compile("[YN]"), "Y"::equals),
            flag -> flag ? "Y" : "N",
            flag -> flag,
            column -> (Boolean) column);

    /** Free text. */
    public static final ItemType<String> TEXT = new Simple<>(
            Widget.TEXT,
            "text",
            String.class,
            matching("format.text", Pattern.compile("[^\\x00]{1," + LONGEST_TEXT + "}", Pattern.DOTALL), text -> text),
            text -> text,
            text -> text,
            column -> (String) column);

    /** A code of an open list, UPPER_SNAKE. */
    public static final ItemType<String> WORD = new Simple<>(
            Widget.TEXT,
            "text",
            String.class,
            matching("format.word", WORD_FORMAT, text -> text),
            text -> text,
            text -> text,
            column -> (String) column);

    /** Codes of an open list, joined by a bar. */
    public static final ItemType<String> WORDS = new Simple<>(
            Widget.TEXT,
            "text",
            String.class,
            matching("format.words", WORDS_FORMAT, text -> text),
            text -> text,
            text -> text,
            column -> (String) column);

    private ItemTypes() {}

    /** A decimal without trailing zeros and without an exponent, so that 12.90 and 12.9 are one value. */
    public static BigDecimal plain(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static <T> Reading<T> reading(String problem, Function<String, T> read) {
        return text -> {
            try {
                return read.apply(text);
            } catch (DateTimeException | IllegalArgumentException e) {
                throw new FormatProblem(problem);
            }
        };
    }

    private static <T> Reading<T> matching(String problem, Pattern pattern, Function<String, T> read) {
        return text -> {
            if (!pattern.matcher(text).matches()) {
                throw new FormatProblem(problem);
            }
            return read.apply(text);
        };
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(String text) throws FormatProblem;
    }

    private record Simple<T>(
            Widget widget,
            String sqlType,
            Class<?> columnClass,
            Reading<T> reading,
            Function<T, String> printing,
            Function<T, Object> writing,
            Function<Object, T> loading)
            implements ItemType<T> {
        @Override
        public T parse(String text) throws FormatProblem {
            return reading.read(text);
        }

        @Override
        public String print(T value) {
            return printing.apply(value);
        }

        @Override
        public Object toColumn(T value) {
            return writing.apply(value);
        }

        @Override
        public T fromColumn(Object column) {
            return loading.apply(column);
        }
    }
}
