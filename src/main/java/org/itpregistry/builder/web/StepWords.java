package org.itpregistry.builder.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.itpregistry.codelist.web.ListsInForce;
import org.itpregistry.platform.service.Texts;

/** What a step of inclusion is called when nobody has named it. */
@ApplicationScoped
public class StepWords {
    @Inject
    private Texts texts;

    @Inject
    private ListsInForce lists;

    String of(CriterionForm form) {
        if (!form.getText().isEmpty()) {
            return form.getText();
        }
        String kind = texts.get("builder.kind." + form.getKind());
        String words =
                switch (form.getKind().getShape()) {
                    case NONE -> kind;
                    case CODES -> joined(kind, codes(form.getKind().codeName(), form.getCodes()));
                    case NUMBERS, DAYS ->
                        joined(kind, range(form.getFrom().strip(), form.getTo().strip()));
                    case DAY -> texts.text("builder.step.by", kind, form.getTo().strip());
                    case TREATMENT -> treatment(form);
                    case DEFINITION -> definition(form.getDefinition());
                };
        return form.isNegated() ? texts.text("builder.step.not", words) : words;
    }

    private String joined(String kind, String what) {
        return texts.text("builder.step", kind, what);
    }

    private String range(String from, String to) {
        if (from.isEmpty() || to.isEmpty()) {
            return texts.text(from.isEmpty() ? "builder.step.to" : "builder.step.from", from.isEmpty() ? to : from);
        }
        return texts.text("builder.step.range", from, to);
    }

    private String treatment(CriterionForm form) {
        String agents = form.getCodes().stream().map(this::agent).collect(Collectors.joining(", "));
        return form.getRoles().isEmpty()
                ? texts.text("builder.step.treated", agents)
                : texts.text("builder.step.treatedAs", agents, codes("TreatmentRole", form.getRoles()));
    }

    private String agent(String code) {
        return code.startsWith(CriterionForm.CLASS)
                ? texts.text(
                        "builder.agentClass",
                        texts.get("code.AgentClass." + code.substring(CriterionForm.CLASS.length())))
                : lists.get().agents().of(code).label();
    }

    private String definition(DefinitionForm form) {
        String test = texts.get("builder.test." + form.getTest());
        return form.isOperandNeeded()
                ? form.choice().id() + " " + test + " " + form.getOperands().strip()
                : form.choice().id() + " " + test;
    }

    /** Codes in words; a code without words, such as a center, as it is. */
    private String codes(String name, List<String> codes) {
        return codes.stream()
                .map(code -> texts.has("code." + name + "." + code) ? texts.get("code." + name + "." + code) : code)
                .collect(Collectors.joining(", "));
    }
}
