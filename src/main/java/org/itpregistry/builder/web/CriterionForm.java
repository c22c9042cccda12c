package org.itpregistry.builder.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itpregistry.measure.RowKind;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.catalog.DefinitionChoice;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.study.Anchor;
import org.itpregistry.study.ChosenRows;
import org.itpregistry.study.Condition;
import org.itpregistry.study.Criterion;
import org.itpregistry.study.Question;
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
    private String from = "";
    private String to = "";
    private boolean negated;
    private String text = "";
    private DefinitionForm definition = new DefinitionForm("criterion");
    private RowsForm rows = new RowsForm("criterion");

    /** @throws Refusal which says what is missing or mistyped */
    Criterion criterion() {
        Criterion criterion =
                switch (kind.getShape()) {
                    case EVERYBODY -> Criterion.everyone();
                    case NONE -> new Criterion.Answered(question(), Condition.found());
                    case CODES ->
                        new Criterion.Answered(question(), new Condition(Condition.Test.ANY_OF, chosen(codes)));
                    case NUMBERS -> numbers(question());
                    case COUNTS -> numbers(rows.count());
                    case ROWS -> rows.isThere();
                    case DAYS ->
                        kind == CriterionKind.INDEX_EVENT && from.isBlank() && to.isBlank()
                                ? new Criterion.Answered(question(), Condition.found())
                                : days(day(from, "from", FIRST_DAY), day(to, "to", LAST_DAY));
                    case DAY -> days(FIRST_DAY, day(to, "to", ""));
                    case DEFINITION -> definition.criterion();
                };
        return negated ? new Criterion.Not(criterion) : criterion;
    }

    private Question question() {
        if (kind == CriterionKind.INDEX_EVENT) {
            return new Question.Dated("", Anchor.Event.STUDY);
        }
        return kind.field()
                .<Question>map(field -> new Question.Recorded(
                        "",
                        new ChosenRows(RowKind.PATIENT, Map.of(), Optional.empty()),
                        RowSummary.CODES,
                        Optional.of(field),
                        Optional.empty()))
                .orElseGet(() -> new Question.Defined(DefinitionChoice.of(kind.definition(), Mode.AS_PUBLISHED)));
    }

    private Criterion numbers(Question question) {
        List<Criterion> bounds = new ArrayList<>();
        if (!from.isBlank()) {
            bounds.add(bound(question, Condition.Test.AT_LEAST, from, "from"));
        }
        if (!to.isBlank()) {
            bounds.add(bound(question, Condition.Test.AT_MOST, to, "to"));
        }
        if (bounds.isEmpty()) {
            throw new Refusal("builder.wrong.noNumber").about("from");
        }
        return bounds.size() == 1 ? bounds.get(0) : new Criterion.All(bounds);
    }

    /** A number by itself is kept as a limit; after &gt; or &lt; it is not. */
    private static Criterion bound(Question question, Condition.Test limit, String typed, String field) {
        String number = typed.strip();
        boolean strict = number.startsWith(limit == Condition.Test.AT_LEAST ? ">" : "<");
        String digits = strict ? number.substring(1).strip() : number;
        if (!digits.matches("\\d{1,6}(\\.\\d{1,3})?")) {
            throw new Refusal("builder.wrong.number", number).about(field);
        }
        Condition.Test beyond = limit == Condition.Test.AT_LEAST ? Condition.Test.ABOVE : Condition.Test.BELOW;
        return new Criterion.Answered(question, new Condition(strict ? beyond : limit, List.of(digits)));
    }

    private Criterion days(String first, String last) {
        if (last.isEmpty() || (first.equals(FIRST_DAY) && last.equals(LAST_DAY))) {
            throw new Refusal("builder.wrong.noDay").about("to");
        }
        if (first.compareTo(last) > 0) {
            throw new Refusal("builder.wrong.days", first, last).about("from");
        }
        return new Criterion.Answered(question(), new Condition(Condition.Test.FROM_TO, List.of(first, last)));
    }

    private static String day(String typed, String field, String otherwise) {
        String day = typed.strip();
        if (day.isEmpty()) {
            return otherwise;
        }
        return DateReading.certainDay(day)
                .map(LocalDate::toString)
                .orElseThrow(() -> new Refusal("builder.wrong.day", day).about(field));
    }

    private static List<String> chosen(List<String> codes) {
        if (codes.isEmpty()) {
            throw new Refusal("builder.wrong.noCode").about("codes");
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
            rows = new RowsForm("criterion");
            if (kind.rows() != null) {
                rows.setKind(kind.rows());
            }
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

    public RowsForm getRows() {
        return rows;
    }
}
