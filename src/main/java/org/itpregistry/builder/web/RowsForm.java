package org.itpregistry.builder.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itpregistry.measure.RowKind;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.study.Anchor;
import org.itpregistry.study.ChosenRows;
import org.itpregistry.study.Condition;
import org.itpregistry.study.Criterion;
import org.itpregistry.study.Question;
import org.itpregistry.study.RowField;
import org.itpregistry.study.RowSummary;

/** Rows of the record that are being chosen on the page: which, of what, and when. */
public class RowsForm implements Serializable {
    private final String prefix;
    private final WindowForm window;
    private RowKind kind = RowKind.COUNT;
    private RowSummary reading = RowSummary.SMALLEST;
    private List<String> codes = new ArrayList<>();
    private List<String> roles = new ArrayList<>();
    private String grade = "";
    private String below = "";

    /** @param prefix of the ids of its fields */
    RowsForm(String prefix) {
        this.prefix = prefix;
        this.window = new WindowForm(prefix);
    }

    /** How many rows there are. */
    Question.Recorded number() {
        return new Question.Recorded("", rows(), RowSummary.NUMBER, Optional.empty(), Optional.empty());
    }

    /** There is such a row; of agents and of classes of agents, one of either. */
    Criterion isThere() {
        List<String> all = codes;
        List<Criterion> either = new ArrayList<>();
        for (boolean ofClasses : new boolean[] {false, true}) {
            codes = all.stream()
                    .filter(code -> code.startsWith(CriterionForm.CLASS) == ofClasses)
                    .toList();
            if (!codes.isEmpty()) {
                either.add(one());
            }
        }
        codes = all;
        return either.isEmpty() ? one() : either.size() == 1 ? either.get(0) : new Criterion.Any(either);
    }

    private Criterion one() {
        return new Criterion.Answered(number(), new Condition(Condition.Test.AT_LEAST, List.of("1")));
    }

    /** A count among those in the window. */
    Question.Recorded count() {
        var counts = new ChosenRows(RowKind.COUNT, Map.of(), window.window());
        return new Question.Recorded("", counts, reading, Optional.of(RowField.COUNT), Optional.empty());
    }

    /** Days from the index event of the study to the first row. */
    Question.Recorded time() {
        return new Question.Recorded("", rows(), RowSummary.TIME_TO, Optional.empty(), Optional.of(Anchor.Event.STUDY));
    }

    /** @throws Refusal which says what is missing or mistyped */
    private ChosenRows rows() {
        Map<RowField, Condition> where = new EnumMap<>(RowField.class);
        switch (kind) {
            case COUNT -> number(below, "Below", where, RowField.COUNT, Condition.Test.BELOW);
            case TREATMENT -> {
                TickedAgents.into(where, codes, prefix + "Agents");
                codes(where, RowField.ROLE, roles);
            }
            case BLEED -> number(grade, "Grade", where, RowField.WHO_GRADE, Condition.Test.AT_LEAST);
            default -> {
                codes(where, RowField.CATEGORY, codes);
                number(grade, "Grade", where, RowField.CTCAE_GRADE, Condition.Test.AT_LEAST);
            }
        }
        return new ChosenRows(kind, where, window.window());
    }

    private static void codes(Map<RowField, Condition> where, RowField field, List<String> ticked) {
        if (!ticked.isEmpty()) {
            where.put(field, new Condition(Condition.Test.ANY_OF, ticked));
        }
    }

    private void number(
            String typed, String name, Map<RowField, Condition> where, RowField field, Condition.Test test) {
        if (!typed.isBlank()) {
            if (!typed.strip().matches("\\d{1,6}(\\.\\d{1,3})?")) {
                throw new Refusal("builder.wrong.number", typed).about(prefix + name);
            }
            where.put(field, new Condition(test, List.of(typed.strip())));
        }
    }

    public WindowForm getWindow() {
        return window;
    }

    public RowKind getKind() {
        return kind;
    }

    /** Rows of another kind begin with nothing ticked. */
    public void setKind(RowKind chosen) {
        if (chosen != kind) {
            kind = chosen;
            codes = new ArrayList<>();
            roles = new ArrayList<>();
            grade = "";
        }
    }

    public RowSummary getReading() {
        return reading;
    }

    public void setReading(RowSummary chosen) {
        reading = chosen;
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

    public String getGrade() {
        return grade;
    }

    public void setGrade(String typed) {
        grade = typed == null ? "" : typed;
    }

    public String getBelow() {
        return below;
    }

    public void setBelow(String typed) {
        below = typed == null ? "" : typed;
    }
}
