package org.itpregistry.report.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.itpregistry.figure.Figure;
import org.itpregistry.figure.FlowFigure;
import org.itpregistry.figure.FlowFigure.Stage;
import org.itpregistry.study.Audience;
import org.itpregistry.study.Flow;
import org.itpregistry.study.InclusionStep;
import org.itpregistry.study.StudyResult;
import org.itpregistry.study.Unit;
import org.itpregistry.text.Language;

/** The drawing of the flow of inclusion, in words. */
public final class FlowOfInclusion {
    /** Persons and women come before the pregnancies that are asked. */
    private static final int BEFORE_PREGNANCIES = 2;

    private FlowOfInclusion() {}

    /** Empty where the steps would tell the audience of few persons. */
    public static Optional<Figure> of(StudyResult result) {
        boolean shown = result.audience() == Audience.INSIDE
                || isOfArms(result)
                || !result.inclusion().isEmpty();
        return shown ? Optional.of(figure(result)) : Optional.empty();
    }

    /** From the cohort to the population; in a study of all pregnancies on to deliveries and newborns. */
    private static Figure figure(StudyResult result) {
        List<Stage> stages = isOfArms(result)
                ? arms(result)
                : isOfAllPregnancies(result)
                        ? stages(result.pregnancies().orElseThrow().flow())
                        : steps(result);
        return new FlowFigure(Language.say("report.flow.title"), stages);
    }

    static String caption(StudyResult result) {
        if (isOfArms(result)) {
            return Language.say("report.flow.arms.caption");
        }
        return Language.say(
                isOfAllPregnancies(result)
                        ? "report.flow.caption"
                        : "report.inclusion.caption."
                                + result.protocol().everyone().unit());
    }

    private static boolean isOfAllPregnancies(StudyResult result) {
        return result.pregnancies().isPresent()
                && result.protocol().everyone().steps().isEmpty();
    }

    private static boolean isOfArms(StudyResult result) {
        return result.protocol().everyone().unit() == Unit.ARM;
    }

    /** Published arms: those that the cohort holds, and those that a number is made of. */
    private static List<Stage> arms(StudyResult result) {
        int used = result.arms().size();
        int unused = result.membersOfCohort() - used;
        return List.of(
                new Stage(
                        Language.say("report.flow.arms", result.membersOfCohort()),
                        unused > 0 ? List.of(Language.say("report.flow.arms.unused", unused)) : List.of()),
                new Stage(Language.say("report.flow.arms.used", used), List.of()));
    }

    /** As far as anybody is left. */
    private static List<Stage> stages(Flow flow) {
        List<Long> left = List.of(flow.persons(), flow.women(), flow.pregnancies(), flow.deliveries(), flow.newborns());
        int last = left.indexOf(0L);
        List<Stage> all = allStages(flow);
        return last < 0 ? all : all.subList(0, last + 1);
    }

    private static List<Stage> allStages(Flow flow) {
        return List.of(
                new Stage(
                        Language.say("report.flow.persons", flow.persons()),
                        List.of(
                                Language.say("report.flow.newbornPersons", flow.newbornPersons()),
                                Language.say("report.flow.others", flow.others()))),
                new Stage(Language.say("report.flow.women", flow.women()), List.of()),
                new Stage(
                        Language.say("report.flow.pregnancies", flow.pregnancies()),
                        List.of(
                                Language.say("report.flow.lost", flow.lost()),
                                Language.say("report.flow.undelivered", flow.undelivered()))),
                new Stage(Language.say("report.flow.deliveries", flow.deliveries()), newbornsLeaving(flow)),
                new Stage(Language.say("report.flow.liveBorn", flow.liveBorn()), List.of()));
    }

    private static List<String> newbornsLeaving(Flow flow) {
        List<String> leaving = new ArrayList<>(List.of(
                Language.say("report.flow.withoutNewborn", flow.withoutNewborn()),
                Language.say("report.flow.bornDead", flow.bornDead())));
        if (flow.birthNotRecorded() > 0) {
            leaving.add(Language.say("report.flow.birthNotRecorded", flow.birthNotRecorded()));
        }
        return leaving;
    }

    private static List<Stage> steps(StudyResult result) {
        String unit = result.protocol().everyone().unit().name();
        List<Stage> stages = new ArrayList<>();
        result.pregnancies()
                .ifPresent(found -> stages.addAll(allStages(found.flow()).subList(0, BEFORE_PREGNANCIES)));
        String box = Language.say("report.inclusion.all." + unit, result.membersOfCohort());
        for (InclusionStep step : result.membersOfCohort() == 0 ? List.<InclusionStep>of() : result.inclusion()) {
            stages.add(new Stage(box, leaving(step)));
            box = Language.say("report.inclusion.left." + unit, step.left(), step.text());
            if (step.left() == 0) {
                break; // nobody is left whom a later step could turn away
            }
        }
        stages.add(new Stage(box, List.of()));
        return stages;
    }

    private static List<String> leaving(InclusionStep step) {
        List<String> leaving = new ArrayList<>();
        if (step.out() > 0) {
            leaving.add(Language.say("report.inclusion.out", step.out()));
        }
        if (step.notEvaluable() > 0) {
            leaving.add(Language.say("report.inclusion.notEvaluable", step.notEvaluable()));
        }
        return leaving;
    }
}
