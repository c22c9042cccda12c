package org.itpregistry.assessment.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.compare.AssignedClass;
import org.itpregistry.outcome.compare.Difference;
import org.itpregistry.platform.service.Texts;

/** What two definitions make of a cohort, in words: rates, cross table, who changes class. */
public final class ComparisonWords {
    private static final int LONGEST_LIST = 200;

    private final Difference difference;
    private final Map<String, Long> ids;
    private final AnswerWords answers;
    private final Texts texts;

    /** @param ids of the persons by their source keys */
    ComparisonWords(Difference difference, Map<String, Long> ids, AnswerWords answers, Texts texts) {
        this.difference = difference;
        this.ids = ids;
        this.answers = answers;
        this.texts = texts;
    }

    /** How many were asked. */
    public int getSubjects() {
        return difference.subjects().size();
    }

    public List<RateLine> getRates() {
        return List.of(RateLine.of(difference.left(), answers), RateLine.of(difference.right(), answers));
    }

    /** What the second definition does to the rate, in a sentence. */
    public String getEffect() {
        if (!getRates().stream().allMatch(RateLine::isMade)) {
            return texts.get("difference.effect.none");
        }
        double points = RateLine.percent(difference.right()) - RateLine.percent(difference.left());
        return Math.round(points * 10) == 0
                ? texts.get("difference.effect.same")
                : texts.text("difference.effect", String.format(Locale.ENGLISH, "%.1f", Math.abs(points)), (int)
                        Math.signum(points));
    }

    public List<String> getClasses() {
        return difference.right().classes().stream().map(this::name).toList();
    }

    public List<CrossLine> getCross() {
        List<AssignedClass> columns = difference.right().classes();
        return difference.left().classes().stream()
                .map(row -> new CrossLine(
                        name(row),
                        columns.stream()
                                .map(column ->
                                        new CrossLine.Cell(difference.number(row, column), row.differsFrom(column)))
                                .toList()))
                .toList();
    }

    private String name(AssignedClass standing) {
        String own = "difference.class." + (standing.scheme().isEmpty() ? "" : standing.scheme() + ".");
        String key = own + standing.code();
        return texts.get(texts.has(key) ? key : "answer." + standing.scheme() + "." + standing.code());
    }

    public int getChangeNumber() {
        return difference.changes().size();
    }

    /** Who changes class: the first of them, in order of the source key. */
    public List<ChangeLine> getChanges() {
        return difference.changes().stream()
                .limit(LONGEST_LIST)
                .map(change -> new ChangeLine(
                        change.subject(),
                        ids.get(change.subject().person()),
                        said(change.left()),
                        said(change.right())))
                .toList();
    }

    private String said(Answer<?> answer) {
        if (!answer.applies()) {
            return texts.get("answer.notAsked");
        }
        String why = answer.isEvaluable() ? "" : answers.why(answer);
        return (answers.of(answer) + (why.isEmpty() ? "" : ": " + why)).strip();
    }

    public int getLongestList() {
        return LONGEST_LIST;
    }
}
