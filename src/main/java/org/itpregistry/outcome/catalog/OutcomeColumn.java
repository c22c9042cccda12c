package org.itpregistry.outcome.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import org.itpregistry.measure.PregnancyFacts;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.MeasuredCount;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.PregnancyCourse;
import org.itpregistry.outcome.PregnancyDefinition;
import org.itpregistry.outcome.YesNo;
import org.itpregistry.outcome.disease.PhaseAtStart;
import org.itpregistry.outcome.pregnancy.NeonatalThrombocytopenia;
import org.itpregistry.outcome.pregnancy.PregPph;
import org.itpregistry.outcome.pregnancy.PregSevereThrombocytopenia;
import org.itpregistry.outcome.refractory.CorticosteroidDependence;
import org.itpregistry.outcome.refractory.ItoRefractory;
import org.itpregistry.outcome.refractory.IwgRefractory;
import org.itpregistry.outcome.remission.SustainedRemission;
import org.itpregistry.outcome.response.ArnoldResponse;
import org.itpregistry.outcome.response.CrickxResponse;
import org.itpregistry.outcome.response.IwgCompleteResponse;
import org.itpregistry.outcome.response.IwgLossOfResponse;
import org.itpregistry.outcome.response.IwgResponse;
import org.itpregistry.outcome.response.ResponseRules;
import org.itpregistry.outcome.response.RobakResponse;

/** One column of the outcome table: its name and what it prints for a person. */
record OutcomeColumn(String name, Function<Course, String> value) {
    static List<OutcomeColumn> standard() {
        ResponseRules iwg = ResponseRules.iwg(Mode.REGISTRY);
        return List.of(
                new OutcomeColumn("patient_id", course -> course.history().key()),
                new OutcomeColumn(
                        "case_type",
                        course -> course.history().patient().caseType().name()),
                new OutcomeColumn("t0", course -> course.index()
                        .map(line -> day(line.startDay()))
                        .orElse("")),
                new OutcomeColumn("baseline", OutcomeColumn::baseline),
                ofIndex("phase_at_t0", new PhaseAtStart()),
                ofIndex("iwg_cr_day", new IwgCompleteResponse(iwg)),
                ofIndex("iwg_r_day", new IwgResponse(iwg)),
                whereAssessed("iwg_loss_r", IwgLossOfResponse.ofResponse(iwg)),
                ofIndex("arnold_day", new ArnoldResponse(Mode.AS_PUBLISHED)),
                ofIndex("crickx_best", new CrickxResponse(Mode.AS_PUBLISHED)),
                ofIndex("robak_day", RobakResponse.response(Mode.AS_PUBLISHED)),
                ofIndex("ito_refractory", new ItoRefractory()),
                ofTreated("cs_dependent", new CorticosteroidDependence()),
                ofTreated("iwg_refractory", new IwgRefractory(Mode.REGISTRY)),
                ofIndex("srot30_180", new SustainedRemission()),
                ofPregnancies("severe_tp_pregnancies", new PregSevereThrombocytopenia()),
                ofPregnancies("pph_pregnancies", PregPph.primary()),
                where("neonatal_tp", NeonatalThrombocytopenia.below150(), OutcomeColumn::isNewborn),
                new OutcomeColumn("last_contact", OutcomeColumn::lastContact));
    }

    String cell(Course course) {
        return value.apply(course);
    }

    private static OutcomeColumn where(String name, PersonDefinition<?> definition, Predicate<Course> applies) {
        return new OutcomeColumn(
                name, course -> applies.test(course) ? definition.answer(course).code() : "");
    }

    private static OutcomeColumn ofIndex(String name, PersonDefinition<?> definition) {
        return where(name, definition, course -> course.index().isPresent());
    }

    private static OutcomeColumn ofTreated(String name, PersonDefinition<?> definition) {
        return where(name, definition, course -> !course.treatments().isEmpty());
    }

    private static OutcomeColumn whereAssessed(String name, PersonDefinition<?> definition) {
        return new OutcomeColumn(name, course -> {
            Answer<?> answer = definition.answer(course);
            return answer.isEvaluable() ? answer.code() : "";
        });
    }

    /** How many of the person's pregnancies have the outcome; empty without a pregnancy. */
    private static OutcomeColumn ofPregnancies(String name, PregnancyDefinition<YesNo> definition) {
        return new OutcomeColumn(name, course -> {
            List<PregnancyFacts> pregnancies = course.history().pregnancies();
            long found = pregnancies.stream()
                    .map(pregnancy -> new PregnancyCourse(course, pregnancy, List.of()))
                    .filter(pregnancy -> definition.answer(pregnancy).is(YesNo.YES))
                    .count();
            return pregnancies.isEmpty() ? "" : Long.toString(found);
        });
    }

    private static boolean isNewborn(Course course) {
        return course.history().neonate().isPresent();
    }

    private static String baseline(Course course) {
        return course.index()
                .flatMap(Line::baseline)
                .map(sample -> MeasuredCount.of(sample).code())
                .orElse("");
    }

    private static String lastContact(Course course) {
        OptionalInt day = course.history().lastContactDay();
        return day.isEmpty() ? "" : day(day.getAsInt());
    }

    private static String day(int epochDay) {
        return LocalDate.ofEpochDay(epochDay).toString();
    }
}
