package org.itpregistry.assessment.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.itpregistry.assessment.service.CohortCut;
import org.itpregistry.assessment.service.OutcomeService;
import org.itpregistry.casebook.service.CenterList;
import org.itpregistry.center.domain.Center;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Definition;
import org.itpregistry.outcome.catalog.Topic;
import org.itpregistry.outcome.compare.Difference;
import org.itpregistry.outcome.compare.Standing;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.platform.service.Texts;

/** Two definitions set against each other on a cohort; all that is chosen stands in the address. */
@Named
@RequestScoped
public class DifferencePage {
    private static final int LONGEST_LIST = 200;

    @EJB
    private OutcomeService outcomes;

    @EJB
    private CenterList centers;

    @Inject
    private AnswerWords answers;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private String first = "RESP-IWG-R.REGISTRY";
    private String second = "RESP-IWG-R.AS_PUBLISHED";
    private String cohort;
    private String center;
    private ChosenDefinition left;
    private ChosenDefinition right;
    private CohortCut cut;
    private Difference difference;
    private String problem;

    /** Compares when a cohort is chosen; what does not exist ends in a refusal, a wrong setting in a message. */
    public void load() {
        left = new ChosenDefinition("a", first, request.getParameterMap());
        right = new ChosenDefinition("b", second, request.getParameterMap());
        if (cohort != null && !cohort.isEmpty()) {
            cut = outcomes.cut(cohort);
            try {
                difference = Difference.of(left.definition(), right.definition(), persons(), cut.cutoff());
            } catch (IllegalArgumentException wrongSetting) {
                problem = wrongSetting.getMessage();
            }
        }
    }

    private List<PatientHistory> persons() {
        return center == null || center.isEmpty()
                ? cut.persons()
                : cut.persons().stream()
                        .filter(person -> person.patient().center().equals(center))
                        .toList();
    }

    public Difference getDifference() {
        return difference;
    }

    public CohortCut getCut() {
        return cut;
    }

    /** What is wrong with what was chosen; null when nothing is. */
    public String getProblem() {
        return problem;
    }

    public List<Topic> getTopics() {
        return Arrays.stream(Topic.values())
                .filter(topic -> topic != Topic.GUIDELINE && topic != Topic.DESCRIPTION)
                .toList();
    }

    public List<About> definitions(Topic topic) {
        return topic.definitions().stream().<About>map(Definition::about).toList();
    }

    public List<Cohort> getCohorts() {
        return outcomes.cohorts();
    }

    public List<Center> getCenters() {
        return centers.visible();
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
                : texts.text("difference.effect", "%.1f".formatted(Math.abs(points)), (int) Math.signum(points));
    }

    public List<String> getClasses() {
        return difference.right().classes().stream().map(this::name).toList();
    }

    public List<CrossLine> getCross() {
        List<Standing> columns = difference.right().classes();
        return difference.left().classes().stream()
                .map(row -> new CrossLine(
                        name(row),
                        columns.stream()
                                .map(column ->
                                        new CrossLine.Cell(difference.number(row, column), row.differsFrom(column)))
                                .toList()))
                .toList();
    }

    private String name(Standing standing) {
        String own = "difference.class." + (standing.scheme().isEmpty() ? "" : standing.scheme() + ".");
        String key = own + standing.code();
        return texts.get(texts.has(key) ? key : "answer." + standing.scheme() + "." + standing.code());
    }

    public int getChangeNumber() {
        return difference.changes().size();
    }

    /** Who changes class: the first of them, in order of the source key. */
    public List<ChangeLine> getChanges() {
        List<Difference.Change> changes = difference.changes();
        Map<String, Long> ids = changes.isEmpty() ? Map.of() : outcomes.persons(cut.cohort());
        return changes.stream()
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

    public ChosenDefinition getLeft() {
        return left;
    }

    public ChosenDefinition getRight() {
        return right;
    }

    public int getLongestList() {
        return LONGEST_LIST;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String address) {
        first = address;
    }

    public String getSecond() {
        return second;
    }

    public void setSecond(String address) {
        second = address;
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(String key) {
        cohort = key;
    }

    public String getCenter() {
        return center;
    }

    public void setCenter(String key) {
        center = key;
    }
}
