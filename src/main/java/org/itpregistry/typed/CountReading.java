package org.itpregistry.typed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.PlateletUnit;

/**
 * A platelet count as it stands in one cell: a number, perhaps with a sign before it, a unit behind it and a remark in
 * brackets.
 *
 * @param number what the digits can mean; none when any part of the cell is not understood
 * @param sign of a count reported as below or above; empty without one
 * @param unit as written in the cell; empty when the cell names none
 * @param remark what else the laboratory says of the sample, as written; empty text when nothing
 * @param rest everything behind the number, as written
 */
public record CountReading(
        Reading number, Optional<Comparator> sign, Optional<PlateletUnit> unit, String remark, String rest) {
    private static final int LONGEST = 200;
    private static final Pattern CELL = Pattern.compile("\\s*(?<sign>[<>＜＞]?)(?<number>.*)", Pattern.DOTALL);
    private static final Pattern DIGITS = Pattern.compile("\\s*[-+−]?\\s*[\\p{Nd}.,][\\p{Nd}\\s\\p{Z}.,'’´٫٬]*");
    private static final Pattern BRACKETS = Pattern.compile("(?<before>[^(\\[]*)[(\\[](?<inside>[^)\\]]*)[)\\]]\\s*");
    /** Low, high: what laboratories print behind a count out of their range. Without a blank before it, L may mean lakh. */
    private static final Pattern FLAG = Pattern.compile("\\s+[HL]{1,2}\\s*|\\s*[↓↑]+\\s*");

    private static final CountReading NONE = new CountReading(Reading.NONE, Optional.empty(), Optional.empty(), "", "");

    public static CountReading of(String text) {
        Matcher cell = CELL.matcher(text);
        if (text.length() > LONGEST || !cell.matches()) {
            return NONE;
        }
        Optional<Comparator> sign =
                switch (cell.group("sign")) {
                    case "<", "＜" -> Optional.of(Comparator.LT);
                    case ">", "＞" -> Optional.of(Comparator.GT);
                    default -> Optional.empty();
                };
        String typed = cell.group("number").strip();
        Matcher digits = DIGITS.matcher(typed);
        int longest = digits.lookingAt() ? digits.end() : 0;
        // The longest number behind which a unit makes sense: 23 10^9/L is 23, not 23 10.
        for (int end = longest; end > 0; end--) {
            String head = typed.substring(0, end);
            Reading number = NumberReading.of(head);
            Optional<CountReading> reading = number.readings().isEmpty() || !head.equals(head.strip())
                    ? Optional.empty()
                    : behind(typed.substring(end)).map(rest -> rest.with(number, sign));
            if (reading.isPresent()) {
                return reading.get();
            }
        }
        return NONE;
    }

    private CountReading with(Reading digits, Optional<Comparator> comparator) {
        return new CountReading(digits, comparator, unit, remark, rest);
    }

    /** Unit and remark behind the number; empty when something there is neither. */
    private static Optional<CountReading> behind(String rest) {
        String text = rest.strip();
        if (text.isEmpty() || FLAG.matcher(rest).matches()) {
            return Optional.of(said(Optional.empty(), "", rest));
        }
        Optional<PlateletUnit> whole = PlateletUnit.ofWord(text);
        if (whole.isPresent()) {
            return Optional.of(said(whole, "", rest));
        }
        Matcher brackets = BRACKETS.matcher(text);
        return brackets.matches() ? inBrackets(brackets, rest) : unitAndRemark(text, rest);
    }

    /** A unit may stand in brackets, and a remark behind a unit. */
    private static Optional<CountReading> inBrackets(Matcher brackets, String rest) {
        String inside = brackets.group("inside").strip();
        Optional<PlateletUnit> bracketed = PlateletUnit.ofWord(inside);
        return behind(brackets.group("before"))
                .filter(before -> before.remark.isEmpty())
                .map(before -> bracketed.isPresent() && before.unit.isEmpty()
                        ? said(bracketed, "", rest)
                        : said(before.unit, inside, rest));
    }

    /** Without brackets a remark has to begin with a word that is known to be one: a unit misspelled is not a remark. */
    private static Optional<CountReading> unitAndRemark(String text, String rest) {
        for (int blank = text.lastIndexOf(' '); blank > 0; blank = text.lastIndexOf(' ', blank - 1)) {
            Optional<PlateletUnit> unit = PlateletUnit.ofWord(text.substring(0, blank));
            if (unit.isPresent() && beginsAsRemark(text.substring(blank + 1))) {
                return Optional.of(said(unit, text.substring(blank + 1), rest));
            }
        }
        return beginsAsRemark(text) ? Optional.of(said(Optional.empty(), text, rest)) : Optional.empty();
    }

    private static boolean beginsAsRemark(String text) {
        return SampleRemark.of(text.split("[\\s,;]", 2)[0]).isPresent();
    }

    private static CountReading said(Optional<PlateletUnit> unit, String remark, String rest) {
        return new CountReading(Reading.NONE, Optional.empty(), unit, remark.replaceAll("[()\\[\\]]", ""), rest);
    }

    /** The whole cell anew for each reading of its number, for a person to choose from. */
    public Reading cells() {
        String before = sign.map(Comparator::sign).orElse("");
        return new Reading(
                number.readings().stream().map(digits -> before + digits + rest).toList());
    }
}
