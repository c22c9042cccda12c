package org.itpregistry.outcome.disease;

import org.itpregistry.measure.ItpType;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.PatientFacts;
import org.itpregistry.measure.PlateletCount;
import org.itpregistry.measure.TruthValue;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.Readings;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Remark;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.YesNo;

/** Whether ITP is of one type by the clinician's class; what contradicts the class is remarked upon, never corrected. */
public final class ItpClass extends PersonDefinition<YesNo> {
    private static final int LOW = PlateletCount.gigaPerLitre(100).perMicrolitre();
    private static final int DAYS_AROUND_DIAGNOSIS = 30;

    private final ItpType asked;

    private ItpClass(String id, String title, ItpType asked) {
        super(About.of(id, title)
                .source(Cited.IWG_2009, SourceMark.V)
                .parameter("class", "as recorded by the clinician", SourceMark.R));
        this.asked = asked;
    }

    public static ItpClass primary() {
        return new ItpClass("ITP-PRIMARY", "Primary ITP", ItpType.PRIMARY);
    }

    public static ItpClass secondary() {
        return new ItpClass("ITP-SECONDARY", "Secondary ITP", ItpType.SECONDARY);
    }

    @Override
    public Answer<YesNo> assess(Course course) {
        PatientFacts patient = course.history().patient();
        ItpType type = patient.itpType().orElse(ItpType.UNKNOWN);
        if (type == ItpType.UNKNOWN) {
            return Answer.notEvaluable(Reason.TYPE_NOT_KNOWN);
        }
        Evidence evidence = Evidence.of(patient);
        boolean caused = !patient.secondaryCauses().isEmpty();
        if (type == ItpType.PRIMARY && caused) {
            evidence = evidence.with(Remark.PRIMARY_WITH_CAUSE);
        }
        if (type == ItpType.SECONDARY && !caused) {
            evidence = evidence.with(Remark.SECONDARY_WITHOUT_CAUSE);
        }
        if (patient.diagnosis().isPresent()
                && !hasLowCount(course, patient.diagnosis().get())) {
            evidence = evidence.with(Remark.NO_LOW_COUNT_AT_DIAGNOSIS);
        }
        return Answer.assessed(YesNo.of(type == asked), evidence);
    }

    private static boolean hasLowCount(Course course, PartialDate diagnosis) {
        int from = diagnosis.earliestEpochDay() - DAYS_AROUND_DIAGNOSIS;
        int to = diagnosis.latestEpochDay() + DAYS_AROUND_DIAGNOSIS;
        Readings counts = course.readings();
        for (int i = counts.firstFrom(from); i < counts.size() && counts.day(i) <= to; i++) {
            if (counts.below(i, LOW) == TruthValue.YES) {
                return true;
            }
        }
        return false;
    }
}
