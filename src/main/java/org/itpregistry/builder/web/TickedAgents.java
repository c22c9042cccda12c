package org.itpregistry.builder.web;

import java.util.List;
import java.util.Map;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.study.Condition;
import org.itpregistry.study.RowField;

/** Agents and classes of agents as they are ticked in one list. */
final class TickedAgents {
    private TickedAgents() {}

    static List<String> single(List<String> ticked) {
        return ticked.stream()
                .filter(code -> !code.startsWith(CriterionForm.CLASS))
                .toList();
    }

    static List<String> classes(List<String> ticked) {
        return ticked.stream()
                .filter(code -> code.startsWith(CriterionForm.CLASS))
                .map(code -> code.substring(CriterionForm.CLASS.length()))
                .toList();
    }

    /** @throws Refusal for both at once, of which rows cannot be asked */
    static void into(Map<RowField, Condition> where, List<String> ticked, String field) {
        List<String> single = single(ticked);
        List<String> classes = classes(ticked);
        if (!single.isEmpty() && !classes.isEmpty()) {
            throw new Refusal("builder.wrong.mixed").about(field);
        }
        if (!ticked.isEmpty()) {
            boolean ofClasses = single.isEmpty();
            where.put(
                    ofClasses ? RowField.AGENT_CLASS : RowField.AGENT,
                    new Condition(Condition.Test.ANY_OF, ofClasses ? classes : single));
        }
    }
}
