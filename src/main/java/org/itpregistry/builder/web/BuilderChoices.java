package org.itpregistry.builder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.itpregistry.access.domain.Center;
import org.itpregistry.access.service.CenterList;
import org.itpregistry.builder.service.ReadyEndpoint;
import org.itpregistry.codelist.web.ListsInForce;
import org.itpregistry.cohort.service.StudyService;
import org.itpregistry.measure.AdverseEventCategory;
import org.itpregistry.measure.AgentClass;
import org.itpregistry.measure.RowKind;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.catalog.OutcomeCatalog;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.platform.service.Texts;
import org.itpregistry.protocol.domain.StoredVersion;
import org.itpregistry.protocol.service.ProtocolService;
import org.itpregistry.stats.ProportionMethod;
import org.itpregistry.study.Anchor;
import org.itpregistry.study.Condition;
import org.itpregistry.study.Protocol;
import org.itpregistry.study.RowSummary;
import org.itpregistry.study.Timescale;
import org.itpregistry.study.Unit;
import org.itpregistry.text.Language;

/** What can be chosen on the page that makes a study. */
@Named("choices")
@RequestScoped
public class BuilderChoices {
    /** A code with its words. */
    public record Coded(String code, String words) {}

    @Inject
    private ListsInForce lists;

    @Inject
    private StudyService studies;

    @Inject
    private ProtocolService protocols;

    @Inject
    private CenterList centers;

    @Inject
    private Texts texts;

    private List<Cohort> cohorts;

    public List<Cohort> getCohorts() {
        if (cohorts == null) {
            cohorts = studies.cohorts();
        }
        return cohorts;
    }

    public List<Protocol> getStudies() {
        return studies.studies();
    }

    /** The stored studies that the caller sees, each in its newest version. */
    public List<StoredVersion> getStored() {
        return protocols.newest();
    }

    public CriterionKind[] getKinds() {
        return CriterionKind.values();
    }

    /** What can be ticked for a kind of criterion. */
    public List<Coded> codes(CriterionKind kind) {
        return kind == CriterionKind.CENTER
                ? centers.visible().stream()
                        .map(center -> new Coded(center.sourceKey(), center.sourceKey() + " " + name(center)))
                        .toList()
                : coded(kind.codeName(), kind.codes().stream());
    }

    private static String name(Center center) {
        String name = center.value(Center.CENTER_NAME);
        return name == null ? "" : name;
    }

    public Unit[] getUnits() {
        return new Unit[] {Unit.PERSON, Unit.WOMAN, Unit.PREGNANCY, Unit.NEWBORN};
    }

    public Anchor.Event[] getAnchors() {
        return new Anchor.Event[] {
            Anchor.Event.STUDY,
            Anchor.Event.INDEX,
            Anchor.Event.DIAGNOSIS,
            Anchor.Event.ENROLMENT,
            Anchor.Event.DELIVERY
        };
    }

    public List<Coded> getCategories() {
        return coded(
                "AdverseEventCategory",
                Arrays.stream(AdverseEventCategory.values()).map(Enum::name));
    }

    /** Which of several counts. */
    public RowSummary[] getReadings() {
        return new RowSummary[] {RowSummary.SMALLEST, RowSummary.LARGEST, RowSummary.FIRST, RowSummary.LAST};
    }

    public RowKind[] getRowKinds() {
        return new RowKind[] {RowKind.COUNT, RowKind.TREATMENT, RowKind.BLEED, RowKind.ADVERSE_EVENT};
    }

    public ProportionMethod[] getIntervals() {
        return ProportionMethod.values();
    }

    /** Classes of agents, then the agents of the list, retired ones among them: persons were treated with them. */
    public List<Coded> getAgents() {
        return Stream.concat(
                        Arrays.stream(AgentClass.values())
                                .filter(one -> one != AgentClass.GROUP)
                                .map(one -> new Coded(
                                        CriterionForm.CLASS + one,
                                        texts.text("builder.agentClass", texts.get("code.AgentClass." + one)))),
                        lists.get().agents().all().stream()
                                .filter(agent -> !agent.is(AgentClass.GROUP))
                                .map(agent -> new Coded(agent.code(), agent.label())))
                .toList();
    }

    public List<Coded> getRoles() {
        return coded("TreatmentRole", Arrays.stream(TreatmentRole.values()).map(Enum::name));
    }

    private List<Coded> coded(String name, Stream<String> codes) {
        return codes.map(code -> {
                    String key = "code." + name + "." + code;
                    return new Coded(code, texts.has(key) ? texts.get(key) : code);
                })
                .toList();
    }

    /** What can be asked of a person or a pregnancy, each once. */
    public List<Coded> getDefinitions() {
        return Stream.concat(OutcomeCatalog.ofPerson().stream(), OutcomeCatalog.ofPregnancy().stream())
                .map(definition -> definition.about())
                .map(about -> new Coded(about.id(), about.title()))
                .distinct()
                .toList();
    }

    /** What a definition asks, in words; empty for none of that id. */
    public String meaning(String id) {
        String key = "definition." + id.strip().toUpperCase(Locale.ROOT);
        return texts.has(key) ? texts.get(key) : "";
    }

    public Mode[] getModes() {
        return Mode.values();
    }

    public Condition.Test[] getTests() {
        return Condition.Test.values();
    }

    public Timescale[] getScales() {
        return Timescale.values();
    }

    public List<Coded> getSections() {
        return Stream.of(
                        "flow",
                        "baseline",
                        "treatment",
                        "response",
                        "duration",
                        "subgroup",
                        "comparison",
                        "safety",
                        "followup")
                .map(code -> new Coded(code, Language.say("report.section." + code)))
                .toList();
    }

    public List<ReadyEndpoint> getReady() {
        return ReadyEndpoint.all();
    }
}
