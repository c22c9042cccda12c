package org.itpregistry.casebook.web;

import java.util.regex.Pattern;
import org.itpregistry.platform.domain.ItemType.Widget;

/** Brings quickly typed dates and times into the notation of the dictionary where there is only one reading. */
final class Typed {
    private static final Pattern COMPACT_DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern LOOSE_DAY = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern LOOSE_MONTH = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");
    private static final Pattern LOOSE_TIME = Pattern.compile("(\\d{1,2})[:.h]?(\\d{2})");

    private Typed() {}

    /** 20190517, 2019/5/17 and 2019.5.17 are 2019-05-17; 830 and 8.30 are 08:30. Anything else stays as it is. */
    static String tidy(Widget widget, String text) {
        String typed = text.strip();
        return switch (widget) {
            case DAY -> day(typed);
            case PARTIAL_DATE -> month(day(typed));
            case TIME -> time(typed);
            case TEXT -> text.isBlank() ? "" : text;
            default -> typed;
        };
    }

    private static String day(String typed) {
        for (Pattern pattern : new Pattern[] {COMPACT_DAY, LOOSE_DAY}) {
            var match = pattern.matcher(typed);
            if (match.matches()) {
                return match.group(1) + "-" + two(match.group(2)) + "-" + two(match.group(3));
            }
        }
        return typed;
    }

    private static String month(String typed) {
        var match = LOOSE_MONTH.matcher(typed);
        return match.matches() ? match.group(1) + "-" + two(match.group(2)) : typed;
    }

    private static String time(String typed) {
        var match = LOOSE_TIME.matcher(typed);
        return match.matches() ? two(match.group(1)) + ":" + match.group(2) : typed;
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
