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
                    case EVERYBODY, NONE -> kind;
                    case COUNTS -> counts(form);
                    case ROWS -> rows(form.getRows());
                    case CODES -> joined(kind, codes(form.getKind().codeName(), form.getCodes()));
                    case NUMBERS, DAYS ->
                        form.getFrom().isBlank() && form.getTo().isBlank()
                                ? texts.get("builder.step.onRecord")
                                : joined(
                                        kind,
                                        range(
                                                form.getFrom().strip(),
                                                form.getTo().strip()));
                    case DAY -> texts.text("builder.step.by", kind, form.getTo().strip());
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

    private String counts(CriterionForm form) {
        String which = texts.get("builder.reading." + form.getRows().getReading());
        String what = joined(which, range(form.getFrom().strip(), form.getTo().strip()));
        return when(what, form.getRows().getWindow());
    }

    private String rows(RowsForm form) {
        String what =
                switch (form.getKind()) {
                    case TREATMENT -> treatment(form);
                    case BLEED ->
                        form.getGrade().isBlank()
                                ? texts.get("builder.step.bled")
                                : texts.text(
                                        "builder.step.bledGrade",
                                        form.getGrade().strip());
                    default -> event(form);
                };
        return when(what, form.getWindow());
    }

    private String event(RowsForm form) {
        String what = form.getCodes().isEmpty()
                ? texts.get("builder.step.event")
                : joined(texts.get("builder.step.event"), codes("AdverseEventCategory", form.getCodes()));
        return form.getGrade().isBlank()
                ? what
                : texts.text("builder.step.eventGrade", what, form.getGrade().strip());
    }

    private String treatment(RowsForm form) {
        String agents = form.getCodes().isEmpty()
                ? texts.get("builder.step.anyAgent")
                : form.getCodes().stream().map(this::agent).collect(Collectors.joining(", "));
        return form.getRoles().isEmpty()
                ? texts.text("builder.step.treated", agents)
                : texts.text("builder.step.treatedAs", agents, codes("TreatmentRole", form.getRoles()));
    }

    private String when(String what, WindowForm window) {
        String from = window.getFrom().strip();
        String to = window.getTo().strip();
        if (from.isEmpty() && to.isEmpty()) {
            return what;
        }
        return texts.text(
                "builder.step.when", what, range(from, to), texts.get("builder.anchor." + window.getAnchor()));
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
