package org.itpregistry.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.itpregistry.access.domain.Center;
import org.itpregistry.access.service.CenterList;
import org.itpregistry.assessment.service.CohortCut;
import org.itpregistry.assessment.service.OutcomeService;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Definition;
import org.itpregistry.outcome.catalog.Topic;
import org.itpregistry.outcome.compare.Difference;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.platform.service.Texts;

/** Two definitions set against each other on a cohort; all that is chosen stands in the address. */
@Named
@RequestScoped
public class DifferencePage {
    @Inject
    private OutcomeService outcomes;

    @Inject
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
    private ComparisonWords comparison;
    private String problem;

    /** Compares when a cohort is chosen; what does not exist ends in a refusal, a wrong setting in a message. */
    public void load() {
        left = new ChosenDefinition("a", first, request.getParameterMap());
        right = new ChosenDefinition("b", second, request.getParameterMap());
        if (cohort != null && !cohort.isEmpty()) {
            cut = outcomes.cut(cohort);
            try {
                var difference = Difference.of(left.definition(), right.definition(), persons(), cut.cutoff());
                comparison = new ComparisonWords(difference, outcomes.persons(cut.cohort()), answers, texts);
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

    /** Null until a cohort is chosen. */
    public ComparisonWords getComparison() {
        return comparison;
    }

    public ChosenDefinition getLeft() {
        return left;
    }

    public ChosenDefinition getRight() {
        return right;
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
