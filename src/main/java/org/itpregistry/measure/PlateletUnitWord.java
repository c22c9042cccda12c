package org.itpregistry.measure;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How laboratories write the units of platelet counts: how many, of what, per which volume, each in many spellings.
 *
 * <p>A word has one unit or none; a quantity that fits no volume of blood ({@code K/L}, {@code 10^6/uL}) is not a unit of
 * platelets and is not brought into the shape of one.
 */
final class PlateletUnitWord {
    private static final String POWER = "(?:\\^|\\*{1,2}|x|e[+^]?|exp|hoch)";
    private static final String GIGA = "10" + POWER + "0?9|109|1?e0?9|gpt|giga(?:pt)?|g|mrd|milliarden|bill?(?:ions?)?";
    private static final String THOUSAND =
            "10" + POWER + "0?3|103|1?e0?3|k|thou(?:s|sands?)?|tsd|tausend|mille|milliers|miles|mila|bin";
    /** Too short to stand for a thousand platelets without a volume. */
    private static final String THOUSAND_OF_A_VOLUME = "1?000|ths?|t|mil";

    private static final String LAKH = "la(?:kh|k|ck?)s?|10" + POWER + "0?5";
    private static final String WHAT = "(?:cell?(?:s|ules?)?|c[ée]lulas?|zellen|h[üu]cre|plts?|platelets?"
            + "|thrombo(?:z|c)yte[ns]?|plaquett?[ea]s|piastrine|trombosit|counts?|n|nr|no)";
    private static final String LITRE = "(?:l|ltr?|lit(?:er|re|ro)s?)";
    private static final String MICROLITRE = "(?:u|mcr?|mic|micro|mikro)" + LITRE;
    private static final String CUBIC_MILLIMETRE = "mm(?:\\^|\\*{1,2}|e)?3|mmc(?:u|ube|ubo)?|c(?:u|ub|ubic)?mm|kubikmm"
            + "|(?:cubic|kubik)millimet(?:er|re)s?|mill?[ií]met(?:re|ro)sc[uú](?:be|bo|bico)s?";
    private static final String NANOLITRE = "n(?:ano)?" + LITRE;
    private static final String VOLUME = "(?<microlitre>" + MICROLITRE + ")|(?<cubic>" + CUBIC_MILLIMETRE
            + ")|(?<nanolitre>" + NANOLITRE + ")|(?<litre>" + LITRE + ")";
    private static final Pattern WORD =
            Pattern.compile("(?:in)?(?:1(?=/))?" + WHAT + "?[x*]?(?:(?<giga>" + GIGA + ")|(?<lakh>"
                    + LAKH + ")|(?<thousand>" + THOUSAND + ")|(?<short>" + THOUSAND_OF_A_VOLUME + "))?\\*?" + WHAT
                    + "?(?:(?:/|per|pro|par|por|je)?(?:" + VOLUME + "))?");

    private static final Pattern RAISED = Pattern.compile("[⁰¹²³⁴-⁹⁺⁻]+");
    private static final Pattern ONE_OVER = Pattern.compile(
            "[*/]?(" + MICROLITRE + "|" + NANOLITRE + "|" + LITRE + "|" + CUBIC_MILLIMETRE + ")(?:\\^|\\*{1,2})?-1");
    private static final Pattern IGNORED = Pattern.compile("[\\p{Z}\\p{C}\\s.,'’`´\\[\\](){}_#]");
    private static final int LONGEST = 60;

    private PlateletUnitWord() {}

    static Optional<PlateletUnit> unitOf(String word) {
        if (word == null || word.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher match = WORD.matcher(plain(word));
        return match.matches() ? unitOf(match) : Optional.empty();
    }

    /** One spelling for the many: no blanks and dots, small letters, raised digits behind ^, u for micro. */
    private static String plain(String word) {
        String raised = RAISED.matcher(word).replaceAll(digits -> "^" + digits.group());
        String plain = IGNORED.matcher(Normalizer.normalize(raised, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('μ', 'u')
                .replaceAll("[×✕⨯х]", "x")
                .replaceAll("[∕⁄÷]", "/")
                .replaceAll("[·⋅∙•]", "*")
                .replaceAll("[−–]", "-");
        return ONE_OVER.matcher(plain).replaceAll("/$1");
    }

    private static Optional<PlateletUnit> unitOf(Matcher word) {
        boolean perMicrolitre = has(word, "microlitre") || has(word, "cubic");
        boolean perNothing = !perMicrolitre && !has(word, "nanolitre") && !has(word, "litre");
        if (has(word, "giga")) {
            return given(
                    PlateletUnit.GIGA_PER_LITRE,
                    has(word, "litre") || perNothing && !word.group("giga").equals("g"));
        }
        if (has(word, "thousand")) {
            return given(PlateletUnit.THOUSAND_PER_MICROLITRE, perMicrolitre || perNothing);
        }
        if (has(word, "short")) {
            return given(PlateletUnit.THOUSAND_PER_MICROLITRE, perMicrolitre);
        }
        if (has(word, "lakh")) {
            return given(PlateletUnit.LAKH_PER_CUBIC_MILLIMETRE, perMicrolitre || perNothing);
        }
        if (has(word, "nanolitre")) {
            return Optional.of(PlateletUnit.GIGA_PER_LITRE);
        }
        return has(word, "cubic")
                ? Optional.of(PlateletUnit.PER_CUBIC_MILLIMETRE)
                : given(PlateletUnit.PER_MICROLITRE, has(word, "microlitre"));
    }

    private static boolean has(Matcher word, String part) {
        return word.group(part) != null;
    }

    private static Optional<PlateletUnit> given(PlateletUnit unit, boolean fits) {
        return fits ? Optional.of(unit) : Optional.empty();
    }
}
