package org.itpregistry.report.domain;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.itpregistry.measure.Vocabulary;

/** The words for codes, from the bundle of the forms. */
final class CodeWords {
    /** Lists whose codes the classes of studies are made of; the first that has a code names it. */
    private static final List<String> LISTS = List.of(
            "ItpType", "Sex", "AdverseEventCategory", "BleedSite", "DischargeStatus", "DeliveryMode", "FollowUpStatus");

    private static final ResourceBundle FORMS = ResourceBundle.getBundle("org.itpregistry.text.forms", Locale.ENGLISH);

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

    private static String ofList(String code) {
        return LISTS.stream()
                .map(list -> "code." + list + "." + code)
                .filter(FORMS::containsKey)
                .findFirst()
                .map(FORMS::getString)
                .orElseGet(() -> spelled(code));
    }

    private static String spelled(String code) {
        boolean word = code.length() > 3 && code.matches("[A-Z][A-Z_]+");
        return word ? code.charAt(0) + code.substring(1).replace('_', ' ').toLowerCase(Locale.ROOT) : code;
    }
}
