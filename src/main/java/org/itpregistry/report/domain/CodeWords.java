package org.itpregistry.report.domain;

import java.util.List;
import java.util.Locale;
import org.itpregistry.measure.Vocabulary;
import org.itpregistry.text.Language;

/** The words for codes of the lists of forms and agents. */
public final class CodeWords {
    /** Lists whose codes the classes of studies are made of; the first that has a code names it. */
    private static final List<String> LISTS = List.of(
            "ItpType", "Sex", "AdverseEventCategory", "BleedSite", "DischargeStatus", "DeliveryMode", "FollowUpStatus");

    private CodeWords() {}

    /**
     * A short code, such as CR, stays as it is; one of no list is spelled out.
     *
     * @param lists by which codes were read
     */
    static String of(String code, Vocabulary lists) {
        String agent = lists.agents().label(code);
        String cause = lists.causes().label(code);
        return agent != null ? agent : cause != null ? cause : ofList(code);
    }

    /** By which versions of the code lists a result was read. */
    public static String versions(Vocabulary lists) {
        return Language.say(
                "report.fact.lists.value",
                version(lists.agents().version()),
                version(lists.causes().version()));
    }

    private static String version(int number) {
        return number == 0
                ? Language.say("report.fact.lists.shipped")
                : Language.say("report.fact.lists.version", String.valueOf(number));
    }

    private static String ofList(String code) {
        return LISTS.stream()
                .map(list -> "code." + list + "." + code)
                .filter(Language.spoken()::has)
                .findFirst()
                .map(Language::say)
                .orElseGet(() -> spelled(code));
    }

    private static String spelled(String code) {
        boolean word = code.length() > 3 && code.matches("[A-Z][A-Z_]+");
        return word ? code.charAt(0) + code.substring(1).replace('_', ' ').toLowerCase(Locale.ROOT) : code;
    }
}
