package org.itpregistry.outcome.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.CombinationStart;
import org.itpregistry.outcome.Definition;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.PregnancyDefinition;
import org.itpregistry.outcome.StartedWithLast;
import org.itpregistry.outcome.alert.Alert;
import org.itpregistry.outcome.alert.Alerts;
import org.itpregistry.outcome.descriptive.Age;
import org.itpregistry.outcome.descriptive.BaselineCount;
import org.itpregistry.outcome.descriptive.Censoring;
import org.itpregistry.outcome.descriptive.Comorbidities;
import org.itpregistry.outcome.descriptive.Doses;
import org.itpregistry.outcome.descriptive.ItpDuration;
import org.itpregistry.outcome.descriptive.ObservedValue;
import org.itpregistry.outcome.descriptive.PeakCount;
import org.itpregistry.outcome.descriptive.PriorSplenectomy;
import org.itpregistry.outcome.descriptive.PriorTpoRaFailure;
import org.itpregistry.outcome.descriptive.RecordedSex;
import org.itpregistry.outcome.descriptive.Regimen;
import org.itpregistry.outcome.descriptive.TargetCount;
import org.itpregistry.outcome.descriptive.TreatedWith;
import org.itpregistry.outcome.descriptive.TreatmentDuration;
import org.itpregistry.outcome.disease.ItpClass;
import org.itpregistry.outcome.disease.PhaseAtStart;
import org.itpregistry.outcome.disease.PhaseClass;
import org.itpregistry.outcome.disease.SevereItp;
import org.itpregistry.outcome.pregnancy.PregnancyDefinitions;
import org.itpregistry.outcome.refractory.CorticosteroidDependence;
import org.itpregistry.outcome.refractory.CorticosteroidRefractory;
import org.itpregistry.outcome.refractory.GuidelineRefractory;
import org.itpregistry.outcome.refractory.ItoRefractory;
import org.itpregistry.outcome.refractory.IwgRefractory;
import org.itpregistry.outcome.refractory.MultirefractoryCrickx;
import org.itpregistry.outcome.refractory.PriorTreatments;
import org.itpregistry.outcome.remission.ArnoldRemission;
import org.itpregistry.outcome.remission.OneYearRemission;
import org.itpregistry.outcome.remission.ParcRemission;
import org.itpregistry.outcome.remission.Relapse;
import org.itpregistry.outcome.remission.SplenectomyRelapse;
import org.itpregistry.outcome.remission.SustainedRemission;
import org.itpregistry.outcome.response.ResponseDefinitions;
import org.itpregistry.outcome.safety.AdverseEventKinds;
import org.itpregistry.outcome.safety.AdverseEventNumber;
import org.itpregistry.outcome.safety.AdverseEventOnset;
import org.itpregistry.outcome.safety.AnyAdverseEvent;
import org.itpregistry.outcome.safety.BleedRegression;
import org.itpregistry.outcome.safety.BleedingAtStart;
import org.itpregistry.outcome.safety.BuchananGrade;
import org.itpregistry.outcome.safety.Death;
import org.itpregistry.outcome.safety.FollowUpTime;
import org.itpregistry.outcome.safety.SignificantBleeding;
import org.itpregistry.outcome.safety.SmogGrades;
import org.itpregistry.outcome.safety.SplenectomyComplication;
import org.itpregistry.outcome.safety.WorstAdverseEvent;
import org.itpregistry.outcome.safety.WorstBleed;

/** Every definition the registry can run, in the order of the appendix of a report. */
public final class OutcomeCatalog {
    private static final List<Definition<?, ?>> STANDARD = all();

    private static final List<About> APPENDIX = Stream.concat(
                    STANDARD.stream().<About>map(Definition::about), ofCohort().stream())
            .toList();

    private OutcomeCatalog() {}

    /** Definitions asked of one person, alerts not included. */
    public static List<PersonDefinition<?>> ofPerson() {
        return Stream.of(disease(), ResponseDefinitions.all(), refractory(), remission(), safety(), descriptive())
                .<PersonDefinition<?>>flatMap(List::stream)
                .toList();
    }

    /** Definitions asked of one pregnancy. */
    public static List<PregnancyDefinition<?>> ofPregnancy() {
        return PregnancyDefinitions.ofPregnancy();
    }

    /** Definitions asked of one newborn. */
    public static List<PersonDefinition<?>> ofNewborn() {
        return PregnancyDefinitions.ofNewborn();
    }

    /** Guideline texts held against a person's record. */
    public static List<Alert> alerts() {
        return Alerts.all();
    }

    /** All of them. */
    public static List<Definition<?, ?>> all() {
        return Stream.<List<? extends Definition<?, ?>>>of(ofPerson(), ofPregnancy(), ofNewborn(), alerts())
                .<Definition<?, ?>>flatMap(List::stream)
                .toList();
    }

    /** What is asked of a whole cohort. */
    public static List<About> ofCohort() {
        return OfCohort.all();
    }

    /** What a definition says of itself: as published where it can be read so. Empty when there is none of that id. */
    public static Optional<About> plainest(String id) {
        return appendix().stream().filter(about -> about.id().equals(id)).min(Comparator.comparing(About::mode));
    }

    /** What the appendix prints: id, version, mode, title, citation, marks and parameters of each. */
    public static List<About> appendix() {
        return APPENDIX;
    }

    /**
     * The definition that somebody chose.
     *
     * @throws IllegalArgumentException which says to a person what there is to choose from: for an id that does not exist, a
     *     mode in which it cannot be read, a setting it does not have, a value the setting does not take
     */
    public static Definition<?, ?> choose(DefinitionChoice choice) {
        Definition<?, ?> standard = standard(choice.id(), choice.mode());
        Settings settings = Settings.of(choice.id(), settings(choice.id(), choice.mode()), choice.settings());
        Definition<?, ?> chosen = Variants.of(choice.id())
                .<Definition<?, ?>>map(variant -> variant.maker().make(choice.mode(), settings))
                .orElse(standard);
        return chosen instanceof LineDefinition<?> ofLine
                        && settings.code(Variants.START.name(), CombinationStart.class) == CombinationStart.LAST
                ? new StartedWithLast<>(ofLine)
                : chosen;
    }

    /** What may be varied of a definition; empty for most. */
    public static List<Setting> settings(String id, Mode mode) {
        List<Setting> settings = new ArrayList<>();
        Variants.of(id).ifPresent(variant -> settings.addAll(variant.settings().apply(mode)));
        if (standard(id, mode) instanceof LineDefinition<?>) {
            settings.add(Variants.START);
        }
        return List.copyOf(settings);
    }

    private static Definition<?, ?> standard(String id, Mode mode) {
        List<Definition<?, ?>> sameId =
                STANDARD.stream().filter(known -> known.id().equals(id)).toList();
        if (sameId.isEmpty()) {
            throw new IllegalArgumentException("There is no definition '" + id + "'.");
        }
        return sameId.stream()
                .filter(known -> known.about().mode() == mode)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " is read "
                        + sameId.stream()
                                .map(known -> known.about().mode().name())
                                .collect(Collectors.joining(" or "))
                        + " only."));
    }

    static List<PersonDefinition<?>> disease() {
        return List.of(
                ItpClass.primary(),
                ItpClass.secondary(),
                new PhaseAtStart(),
                PhaseClass.newlyDiagnosed(),
                PhaseClass.persistent(),
                PhaseClass.chronic(),
                new SevereItp());
    }

    static List<PersonDefinition<?>> refractory() {
        return List.of(
                new CorticosteroidDependence(),
                new IwgRefractory(Mode.AS_PUBLISHED),
                new IwgRefractory(Mode.REGISTRY),
                new GuidelineRefractory(Mode.AS_PUBLISHED),
                new GuidelineRefractory(Mode.REGISTRY),
                new ItoRefractory(),
                new MultirefractoryCrickx(),
                new CorticosteroidRefractory(),
                new PriorTreatments());
    }

    static List<PersonDefinition<?>> remission() {
        return List.of(
                new ArnoldRemission(Mode.AS_PUBLISHED),
                new ArnoldRemission(Mode.REGISTRY),
                new OneYearRemission(Mode.AS_PUBLISHED),
                new OneYearRemission(Mode.REGISTRY),
                new SustainedRemission(),
                ParcRemission.at(6),
                ParcRemission.at(12),
                ParcRemission.at(24),
                new Relapse(Mode.AS_PUBLISHED),
                new Relapse(Mode.REGISTRY),
                new SplenectomyRelapse(Mode.AS_PUBLISHED),
                new SplenectomyRelapse(Mode.REGISTRY));
    }

    static List<PersonDefinition<?>> safety() {
        return List.of(
                new WorstBleed(),
                new SignificantBleeding(),
                new SmogGrades(),
                new BuchananGrade(),
                new BleedingAtStart(),
                new BleedRegression(),
                AnyAdverseEvent.any(),
                AnyAdverseEvent.related(),
                AdverseEventKinds.terms(),
                AdverseEventKinds.categories(),
                AdverseEventNumber.severe(),
                AdverseEventNumber.serious(),
                AdverseEventNumber.thromboembolic(),
                AdverseEventNumber.infections(),
                new WorstAdverseEvent(),
                new AdverseEventOnset(),
                new SplenectomyComplication(),
                new Death(),
                new FollowUpTime());
    }

    static List<PersonDefinition<?>> descriptive() {
        return List.of(
                new RecordedSex(),
                Age.atStart(),
                Age.atDiagnosis(),
                new ItpDuration(),
                new Comorbidities(),
                new ObservedValue("HEMOGLOBIN"),
                new PriorSplenectomy(),
                new PriorTpoRaFailure(),
                new Regimen(),
                TreatedWith.concomitant(),
                TreatedWith.anyRole(),
                new Doses(),
                new TreatmentDuration(),
                new BaselineCount(),
                new PeakCount(),
                new Censoring(),
                new TargetCount());
    }
}
