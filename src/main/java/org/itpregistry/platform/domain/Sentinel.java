package org.itpregistry.platform.domain;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.itpregistry.platform.domain.Reference.Target;

/**
 * Numbers and dates that people type when they have none: 9999, -99, 01/01/1000.
 *
 * <p>Nines are refused from three digits up, because a count of 99 is a count. Items whose ordinary values reach beyond
 * 999 say so in the dictionary, and what counts the cases of a center or a trial may well be 999. A date is one of them
 * when nobody can have lived it: up to New Year of 1900, or from 2100 on.
 */
final class Sentinel {
    private static final Pattern NINES = Pattern.compile("-?9{3,}(\\.0+)?");
    private static final Pattern BELOW_ZERO = Pattern.compile("-(9[5-8]|9|88|77|888|777)(\\.0+)?");
    private static final Pattern NEGATIVE_NINES = Pattern.compile("-9{2,}(\\.0+)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})(?:[-./](\\d{1,2})(?:[-./](\\d{1,2}))?)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})");
    private static final int LONGEST = 20;
    private static final int TOO_EARLY = 1900;
    private static final int TOO_LATE = 2100;

    private Sentinel() {}

    /** Whether the text looks like a value and is a code for having none. */
    static boolean standsForMissing(Item<?> item, String text) {
        char first = text.charAt(0);
        if (item.type() == ItemTypes.TEXT || text.length() > LONGEST || first != '-' && (first < '0' || first > '9')) {
            return false;
        }
        return item.isDate() && isDate(text) || isNumber(item, text);
    }

    private static boolean isNumber(Item<?> item, String text) {
        if (text.charAt(0) == '-') {
            BigDecimal low = item.hard().low();
            boolean neverNegative = low != null && low.signum() >= 0;
            return NEGATIVE_NINES.matcher(text).matches()
                    || neverNegative && BELOW_ZERO.matcher(text).matches();
        }
        return text.charAt(0) == '9'
                && NINES.matcher(text).matches()
                && isOfAPerson(item.form())
                && !item.isOrdinary(new BigDecimal(text));
    }

    private static boolean isOfAPerson(Form<?> form) {
        return form.refersTo(Target.PATIENT) || form.refersTo(Target.COHORT);
    }

    private static boolean isDate(String text) {
        Matcher iso = YEAR_FIRST.matcher(text);
        if (iso.matches()) {
            return isOutOfTime(Integer.parseInt(iso.group(1)), iso.group(2), iso.group(3));
        }
        Matcher local = YEAR_LAST.matcher(text);
        return local.matches() && isOutOfTime(Integer.parseInt(local.group(3)), local.group(2), local.group(1));
    }

    private static boolean isOutOfTime(int year, String month, String day) {
        return year < TOO_EARLY || year >= TOO_LATE || year == TOO_EARLY && isFirst(month) && isFirst(day);
    }

    private static boolean isFirst(String part) {
        return part == null || Integer.parseInt(part) == 1;
    }
}
