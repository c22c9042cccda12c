package org.itpregistry.platform.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.itpregistry.platform.domain.Reference.Target;

/**
 * What people type when they have no value: 9999, -99, 01/01/1000, 99:99, n/a.
 *
 * <p>Nines are refused from three digits up, because a count of 99 is a count. Items whose ordinary values reach beyond
 * 999 say so in the dictionary, and what counts the cases of a center or a trial may well be 999. Words are left to items
 * that take words.
 */
final class Sentinel {
    private static final Pattern NINES = Pattern.compile("-?9{3,}(\\.(0+|9+))?");
    private static final Pattern BELOW_ZERO = Pattern.compile("-(9[5-8]|[19]|88|77|888|777)(\\.0+)?");
    private static final Pattern NEGATIVE_NINES = Pattern.compile("-9{2,}(\\.(0+|9+))?");
    private static final Pattern NO_TIME = Pattern.compile("99:99(:99)?|88:88(:88)?");
    private static final Pattern WORD = Pattern.compile(
            "#?n\\.?/?a\\.?|nan|null|nil|none|n\\.?k\\.?|n\\.?d\\.?|unk|unknown|not (known|done|asked|available|applicable)"
                    + "|missing|pending|tb[ad]|k\\.?\\s?a\\.?|\\?+|-+|\\.+|x{2,}",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 20;

    private Sentinel() {}

    /** Whether the text looks like a value and is a code for having none. */
    static boolean standsForMissing(Item<?> item, String text) {
        if (item.type() == ItemTypes.TEXT || text.length() > LONGEST) {
            return false;
        }
        char first = text.charAt(0);
        boolean number = first >= '0' && first <= '9' || first == '-' && text.length() > 1 && text.charAt(1) != '-';
        return number
                ? item.isDate() && DateSentinel.standsForMissing(item, text)
                        || item.type() == ItemTypes.TIME
                                && NO_TIME.matcher(text).matches()
                        || isNumber(item, text)
                : isWord(item, text);
    }

    private static boolean isNumber(Item<?> item, String text) {
        if (text.charAt(0) == '-') {
            BigDecimal low = item.hard().low();
            boolean quantity = item.type() == ItemTypes.WHOLE || item.type() == ItemTypes.DECIMAL;
            boolean neverNegative = !quantity || low != null && low.signum() >= 0;
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

    private static boolean isWord(Item<?> item, String text) {
        if (item.type() == ItemTypes.WORD || item.type() == ItemTypes.WORDS) {
            return false;
        }
        List<String> codes = item.type() instanceof CodeType<?> list
                ? list.codes()
                : item.type() instanceof CodesType<?> several ? several.codes() : List.of();
        return WORD.matcher(text.strip()).matches() && codes.stream().noneMatch(text.strip()::equalsIgnoreCase);
    }
}
