package org.itpregistry.outcome.descriptive;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Function;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.PatientFacts;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Amount;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;

/** Completed years of age at time zero or at diagnosis; not evaluable where a vague date leaves two ages. */
public final class Age extends PersonDefinition<Amount> {
    private final Function<Course, Optional<PartialDate>> reference;

    private Age(String id, String title, Function<Course, Optional<PartialDate>> reference) {
        super(About.of(id, title).source(Cited.CRICKX_2020 + "; " + Cited.ITO_2021, SourceMark.S));
        this.reference = reference;
    }

    public static Age atStart() {
        return new Age("AGE", "Age at time zero, completed years", course -> course.index()
                .map(line -> PartialDate.of(LocalDate.ofEpochDay(line.startDay()))));
    }

    public static Age atDiagnosis() {
        return new Age("AGE-DIAGNOSIS", "Age at diagnosis, completed years", course -> course.history()
                .patient()
                .diagnosis());
    }

    @Override
    public Answer<Amount> assess(Course course) {
        PatientFacts patient = course.history().patient();
        Optional<PartialDate> day = reference.apply(course);
        if (patient.birth().isEmpty()) {
            return Answer.notEvaluable(Reason.NO_BIRTH_DATE);
        }
        if (day.isEmpty()) {
            boolean ofLine = id().equals("AGE");
            return Answer.notEvaluable(ofLine ? course.lines().whyNoIndex() : Reason.NO_DIAGNOSIS_DATE);
        }
        PartialDate birth = patient.birth().get();
        int youngest = Period.between(birth.latest(), day.get().earliest()).getYears();
        int oldest = Period.between(birth.earliest(), day.get().latest()).getYears();
        return youngest == oldest
                ? Answer.assessed(Amount.of(oldest, "years"), Evidence.of(patient))
                : Answer.notEvaluable(Reason.DATE_TOO_VAGUE);
    }
}
