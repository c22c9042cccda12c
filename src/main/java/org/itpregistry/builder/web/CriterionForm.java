package org.itpregistry.builder.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itpregistry.measure.RowKind;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.catalog.DefinitionChoice;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.study.ChosenRows;
import org.itpregistry.study.Condition;
import org.itpregistry.study.Criterion;
import org.itpregistry.study.Question;
import org.itpregistry.study.RowField;
import org.itpregistry.study.RowSummary;
import org.itpregistry.typed.DateReading;

/** A criterion that is being put together on the page. */
public class CriterionForm implements Serializable {
    private static final String FIRST_DAY = "0000-01-01";
    private static final String LAST_DAY = "9999-12-31";

    /** What a class of agents begins with among the codes that are chosen. */
    static final String CLASS = "class:";

    private CriterionKind kind = CriterionKind.CASE_TYPE;
    private List<String> codes = new ArrayList<>();
    private List<String> roles = new ArrayList<>();
    private String from = "";
    private String to = "";
    private boolean negated;
    private String text = "";
    private DefinitionForm definition = new DefinitionForm();

    /** @throws Refusal which says what is missing or mistyped */
    Criterion criterion() {
        Criterion criterion =
                switch (kind.getShape()) {
                    case NONE -> new Criterion.Answered(question(), Condition.found());
                    case CODES ->
                        new Criterion.Answered(question(), new Condition(Condition.Test.ANY_OF, chosen(codes)));
                    case NUMBERS -> numbers();
                    case DAYS -> days(day(from, FIRST_DAY), day(to, LAST_DAY));
                    case DAY -> days(FIRST_DAY, day(to, ""));
                    case TREATMENT -> treatment();
                    case DEFINITION -> definition.criterion();
                };
        return negated ? new Criterion.Not(criterion) : criterion;
    }

    private Question question() {
        return kind.field()
                .<Question>map(field -> new Question.Recorded(
                        "",
                        new ChosenRows(RowKind.PATIENT, Map.of(), Optional.empty()),
                        RowSummary.CODES,
                        Optional.of(field),
                        Optional.empty()))
                .orElseGet(() -> new Question.Defined(DefinitionChoice.of(kind.definition(), Mode.AS_PUBLISHED)));
    }

    private Criterion numbers() {
        List<Criterion> bounds = new ArrayList<>();
        if (!from.isBlank()) {
            bounds.add(bound(Condition.Test.AT_LEAST, from));
        }
        if (!to.isBlank()) {
            bounds.add(bound(Condition.Test.AT_MOST, to));
        }
        if (bounds.isEmpty()) {
            throw new Refusal("builder.wrong.noNumber");
        }
        return bounds.size() == 1 ? bounds.get(0) : new Criterion.All(bounds);
    }

    private Criterion bound(Condition.Test test, String typed) {
        String number = typed.strip();
        if (!number.matches("\\d{1,6}(\\.\\d{1,3})?")) {
            throw new Refusal("builder.wrong.number", number);
        }
        return new Criterion.Answered(question(), new Condition(test, List.of(number)));
    }

    private Criterion days(String first, String last) {
        if (last.isEmpty() || (first.equals(FIRST_DAY) && last.equals(LAST_DAY))) {
            throw new Refusal("builder.wrong.noDay");
        }
        if (first.compareTo(last) > 0) {
            throw new Refusal("builder.wrong.days", first, last);
        }
        return new Criterion.Answered(question(), new Condition(Condition.Test.FROM_TO, List.of(first, last)));
    }

    private static String day(String typed, String otherwise) {
        String day = typed.strip();
        if (day.isEmpty()) {
            return otherwise;
        }
        return DateReading.certainDay(day)
                .map(LocalDate::toString)
                .orElseThrow(() -> new Refusal("builder.wrong.day", day));
    }

    private Criterion treatment() {
        List<String> agents =
                chosen(codes).stream().filter(code -> !code.startsWith(CLASS)).toList();
        List<String> classes = codes.stream()
                .filter(code -> code.startsWith(CLASS))
                .map(code -> code.substring(CLASS.length()))
                .toList();
        List<Criterion> either = new ArrayList<>();
        if (!agents.isEmpty()) {
            either.add(given(RowField.AGENT, agents));
        }
        if (!classes.isEmpty()) {
            either.add(given(RowField.AGENT_CLASS, classes));
        }
        return either.size() == 1 ? either.get(0) : new Criterion.Any(either);
    }

    private Criterion given(RowField field, List<String> words) {
        Map<RowField, Condition> where = new EnumMap<>(RowField.class);
        where.put(field, new Condition(Condition.Test.ANY_OF, words));
        if (!roles.isEmpty()) {
            where.put(RowField.ROLE, new Condition(Condition.Test.ANY_OF, roles));
        }
        var given = new Question.Recorded(
                "",
                new ChosenRows(RowKind.TREATMENT, where, Optional.empty()),
                RowSummary.NUMBER,
                Optional.empty(),
                Optional.empty());
        return new Criterion.Answered(given, new Condition(Condition.Test.AT_LEAST, List.of("1")));
    }

    private static List<String> chosen(List<String> codes) {
        if (codes.isEmpty()) {
            throw new Refusal("builder.wrong.noCode");
        }
        return codes;
    }

    public CriterionKind getKind() {
        return kind;
    }

    /** Another kind begins empty. */
    public void setKind(CriterionKind chosen) {
        if (chosen != kind) {
            kind = chosen;
            codes = new ArrayList<>();
            roles = new ArrayList<>();
            from = "";
            to = "";
        }
    }

    public List<String> getCodes() {
        return codes;
    }

    public void setCodes(List<String> ticked) {
        codes = ticked;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> ticked) {
        roles = ticked;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String typed) {
        from = typed == null ? "" : typed;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String typed) {
        to = typed == null ? "" : typed;
    }

    public boolean isNegated() {
        return negated;
    }

    public void setNegated(boolean ticked) {
        negated = ticked;
    }

    public String getText() {
        return text;
    }

    public void setText(String typed) {
        text = typed == null ? "" : typed.strip();
    }

    public DefinitionForm getDefinition() {
        return definition;
    }
}
