package org.itpregistry.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.itpregistry.measure.AdverseEventCategory;
import org.itpregistry.measure.Agent;
import org.itpregistry.measure.BleedSite;
import org.itpregistry.measure.CaseType;
import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.FollowUpVisit;
import org.itpregistry.measure.NeonateRecord;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.PregnancyFacts;
import org.itpregistry.measure.PregnancyOutcome;
import org.itpregistry.measure.Recorded;
import org.itpregistry.measure.SafetyEvent;
import org.itpregistry.measure.SampleContext;
import org.itpregistry.measure.Sex;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.measure.VitalStatus;
import org.itpregistry.outcome.Story;

/** One person of each kind whose data break what a formula takes for granted, on the regimen of each shipped study. */
public final class AwkwardPersons {
    public static final int CUTOFF = 500;

    private static final Map<String, UnaryOperator<Story>> KINDS = new LinkedHashMap<>();

    /** The regimen that a shipped study looks for; the others take whom they find. */
    private static final Map<String, List<Agent>> REGIMENS = Map.of(
            "arnold2010", List.of(ShippedAgents.AZATHIOPRINE, ShippedAgents.MYCOPHENOLATE, ShippedAgents.CICLOSPORIN),
            "crickx2020", List.of(ShippedAgents.ELTROMBOPAG, ShippedAgents.MYCOPHENOLATE),
            "ito2021", List.of(ShippedAgents.IVIG, ShippedAgents.PREDNISOLONE),
            "robak2007", List.of(ShippedAgents.IVIG),
            "tanaka2006", List.of(ShippedAgents.RITUXIMAB),
            "oo2004", List.of(ShippedAgents.RITUXIMAB),
            "podolanczuk2009", List.of(ShippedAgents.FOSTAMATINIB),
            "dichtwald2021", List.of(ShippedAgents.ELTROMBOPAG),
            "guideline", List.of(ShippedAgents.SPLENECTOMY));

    static {
        KINDS.put("started after the last contact", story -> story.count(-2, 12));
        KINDS.put("started on the day of the last contact", story -> story.count(0, 12)
                .visit(0));
        KINDS.put("never seen", story -> story);
        KINDS.put("never counted", story -> story.visit(-5).visit(100));
        KINDS.put("counted only before", story -> story.count(-1, 9).visit(100));
        KINDS.put("counted only after", story -> story.counts(5, 60, 12, 120, 20, 20, 21, 10));
        KINDS.put(
                "diagnosed after the cutoff",
                story -> story.with(person -> person.diagnosis(Story.date(CUTOFF + 100))));
        KINDS.put(
                "born after the cutoff",
                story -> story.with(
                        person -> person.birth(Story.date(CUTOFF + 50)).diagnosis(Story.date(CUTOFF + 60))));
        KINDS.put(
                "diagnosed after the start",
                story -> story.count(-1, 9).count(40, 90).with(person -> person.diagnosis(Story.date(90))));
        KINDS.put("diagnosed and started on the last contact", story -> story.count(0, 9)
                .with(person -> person.diagnosis(Story.date(0))));
        KINDS.put("known only by years", story -> story.count(-1, 9)
                .counts(10, 110, 20, 110)
                .with(person -> person.birth(PartialDate.parse("1980")).diagnosis(PartialDate.parse("2019"))));
        KINDS.put("of unknown sex, age and type", story -> story.count(-1, 9)
                .counts(10, 110, 20, 20)
                .with(person -> person.sex(Sex.U).birth(null).diagnosis(null).itpType(null)));
        KINDS.put("dead on the first day", story -> story.count(0, 5).with(AwkwardPersons::dies));
        KINDS.put(
                "known only by bounds",
                story ->
                        bound(bound(bound(story, -1, Comparator.LT, 10), 5, Comparator.GT, 20), 9, Comparator.LT, 400));
        KINDS.put("with a baseline above a bound", story -> bound(story, -1, Comparator.GT, 20)
                .counts(5, 60, 14, 90));
        KINDS.put("responding and relapsing in a day", story -> story.count(-1, 9)
                .count(7, "08:00", Comparator.EQ, 120, SampleContext.VISIT)
                .count(7, "20:00", Comparator.EQ, 9, SampleContext.VISIT));
        KINDS.put("responding on the last contact", story -> story.count(-1, 9).count(30, 130));
        KINDS.put("with rescue all along", story -> story.count(-1, 9)
                .counts(3, 90, 12, 130, 20, 140)
                .treat(ShippedAgents.IVIG, TreatmentRole.RESCUE, 1, 20));
        KINDS.put("followed by another line on the first day", story -> story.count(-1, 9)
                .counts(5, 80, 20, 90)
                .treat(ShippedAgents.ROMIPLOSTIM, TreatmentRole.SUBSEQUENT, 0, null));
        KINDS.put("with events before the start and on it", story -> story.count(-1, 9)
                .visit(1)
                .bleed(BleedSite.GUM, 2, 0, 0)
                .with(person -> person.adverseEvent(event("A1", -3)).adverseEvent(event("A2", 0))));
        KINDS.put("with only rejected counts", story -> story.badCount(-1, 9).badCount(20, 90));
    }

    private AwkwardPersons() {}

    public static List<String> kinds() {
        List<String> kinds = new ArrayList<>(KINDS.keySet());
        kinds.addAll(List.of("started after the cutoff", "started in a month", "pregnant", "without treatment"));
        return kinds;
    }

    public static LocalDate cutoff() {
        return Story.day(CUTOFF);
    }

    /** One of the kind as the study looks for persons; women and newborns are several and come as they are. */
    public static List<PatientHistory> of(String kind, String study) {
        if (kind.equals("pregnant")) {
            return AwkwardPregnancies.all();
        }
        CaseType type = study.equals("ito2021") ? CaseType.PEDIATRIC : CaseType.ADULT;
        List<Agent> regimen = REGIMENS.getOrDefault(study, List.of(ShippedAgents.ELTROMBOPAG));
        String key = kind.replace(' ', '-').toUpperCase(java.util.Locale.ROOT);
        return List.of(person(kind, key, regimen, type).history());
    }

    /** One of each kind. */
    public static List<PatientHistory> all(String study) {
        return kinds().stream().flatMap(kind -> of(kind, study).stream()).toList();
    }

    private static Story person(String kind, String key, List<Agent> regimen, CaseType type) {
        Story story = Story.of(key).with(person -> person.caseType(type));
        if (kind.equals("without treatment")) {
            return story.counts(-1, 9, 30, 60);
        }
        int start = kind.equals("started after the cutoff") ? CUTOFF + 100 : 0;
        PartialDate first = kind.equals("started in a month") ? PartialDate.parse("2020-01") : Story.date(start);
        regimen.forEach(agent -> story.with(
                person -> person.treatment(TreatmentPeriod.row(key + agent, "I", agent, TreatmentRole.INDEX, first)
                        .build())));
        UnaryOperator<Story> more = KINDS.get(kind);
        return more == null ? story.count(start - 1, 9) : more.apply(story);
    }

    private static Story bound(Story story, int day, Comparator comparator, int giga) {
        return story.count(day, null, comparator, giga, SampleContext.VISIT);
    }

    private static org.itpregistry.measure.PatientHistoryBuilder dies(
            org.itpregistry.measure.PatientHistoryBuilder person) {
        return person.followUp(
                FollowUpVisit.row("D", Story.day(0), VitalStatus.DEAD).build());
    }

    private static SafetyEvent event(String key, int day) {
        return SafetyEvent.row(key, Story.date(day), "HEADACHE", AdverseEventCategory.NEUROLOGIC)
                .ctcaeGrade(3)
                .build();
    }

    /** Women and newborns whose records are as incomplete as the rules of entry let them be. */
    private static final class AwkwardPregnancies {
        private AwkwardPregnancies() {}

        static List<PatientHistory> all() {
            return List.of(
                    woman(
                            "UNDELIVERED",
                            PregnancyFacts.row("UNDELIVERED-G", Story.day(0)).build()),
                    woman(
                            "ONTHEDAY",
                            PregnancyFacts.row("ONTHEDAY-G", Story.day(100))
                                    .delivery(Recorded.of(Story.day(100)))
                                    .build()),
                    woman(
                            "LOST",
                            PregnancyFacts.row("LOST-G", Story.day(0))
                                    .delivery(Recorded.of(Story.day(47)))
                                    .outcome(Recorded.of(PregnancyOutcome.MISCARRIAGE))
                                    .build()),
                    woman(
                            "LATER",
                            PregnancyFacts.row("LATER-G", Story.day(CUTOFF + 10))
                                    .build()),
                    woman(
                            "DELIVERED",
                            PregnancyFacts.row("DELIVERED-G", Story.day(0))
                                    .delivery(Recorded.of(Story.day(270)))
                                    .build()),
                    newborn("BLANK", "DELIVERED-G", 270),
                    newborn("ALONE", "GONE-G", 270));
        }

        private static PatientHistory woman(String key, PregnancyFacts pregnancy) {
            return Story.of(key)
                    .with(person -> person.caseType(CaseType.PREGNANCY).pregnancy(pregnancy))
                    .history();
        }

        private static PatientHistory newborn(String key, String pregnancy, int birth) {
            return Story.of(key)
                    .with(person -> person.caseType(CaseType.NEONATE)
                            .birth(Story.date(birth))
                            .neonate(NeonateRecord.row(key, pregnancy).build()))
                    .history();
        }
    }
}
