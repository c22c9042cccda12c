package org.itpregistry.outcome.refractory;

import java.util.List;
import org.itpregistry.measure.AgentClass;
import org.itpregistry.measure.PlateletCount;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.measure.TruthValue;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.Readings;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Rows;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.YesNo;

/**
 * Dependence on corticosteroids: needed without pause or again and again for two months or more to keep 30 x 10^9/L or to
 * avoid bleeding. Such a person counts as a non-responder.
 */
public final class CorticosteroidDependence extends PersonDefinition<YesNo> {
    private static final int THRESHOLD = PlateletCount.gigaPerLitre(30).perMicrolitre();
    private static final int LONGEST_PAUSE_DAYS = 28;
    private static final int SHORTEST_SPAN_DAYS = 60;

    public CorticosteroidDependence() {
        super(About.of("RESP-IWG-CSDEP", "Corticosteroid dependence")
                .version(2)
                .source(Cited.IWG_2009, SourceMark.V, SourceMark.R)
                .mode(Mode.REGISTRY)
                .parameter("span", ">= " + SHORTEST_SPAN_DAYS + " d", SourceMark.V)
                .parameter("pause", "<= " + LONGEST_PAUSE_DAYS + " d", SourceMark.R)
                .parameter("count on it", ">= 30 x 10^9/L after the first day of a course, to its last", SourceMark.R));
    }

    @Override
    public Answer<YesNo> assess(Course course) {
        if (course.treatments().isEmpty()) {
            return Answer.notEvaluable(Reason.NO_TREATMENT);
        }
        List<TreatmentPeriod> rows =
                Rows.where(course.treatments(), row -> row.agent().is(AgentClass.CORTICOSTEROID));
        List<CorticosteroidCourse> courses = CorticosteroidCourse.of(course);
        int first = 0;
        for (int i = 0; i < courses.size(); i++) {
            boolean spanEnds = i + 1 == courses.size()
                    || courses.get(i + 1).start() - courses.get(i).end() > LONGEST_PAUSE_DAYS;
            if (spanEnds) {
                if (isDependent(course, courses.subList(first, i + 1))) {
                    return Answer.assessed(YesNo.YES, Evidence.of(rows));
                }
                first = i + 1;
            }
        }
        return Answer.assessed(YesNo.NO, Evidence.of(rows));
    }

    private static boolean isDependent(Course course, List<CorticosteroidCourse> span) {
        int start = span.get(0).start();
        int end = span.get(span.size() - 1).end();
        if (end - start < SHORTEST_SPAN_DAYS || span.stream().noneMatch(each -> heldCount(course, each))) {
            return false;
        }
        if (span.size() == 1) {
            return true;
        }
        for (int i = 1; i < span.size(); i++) {
            if (neededAgain(course, span.get(i - 1).end(), span.get(i).start())) {
                return true;
            }
        }
        return false;
    }

    /** A count of the first day shows what was there before the drug; a count of a pause is none on it. */
    private static boolean heldCount(Course course, CorticosteroidCourse given) {
        Readings counts = course.readings();
        for (int i = counts.firstFrom(given.start() + 1); i < counts.size() && counts.day(i) <= given.end(); i++) {
            if (counts.atLeast(i, THRESHOLD) == TruthValue.YES) {
                return true;
            }
        }
        return false;
    }

    /** A low count or bleeding after the end of one course, up to the start of the next. */
    private static boolean neededAgain(Course course, int stopped, int restarted) {
        Readings counts = course.readings();
        for (int i = counts.firstFrom(stopped + 1); i < counts.size() && counts.day(i) <= restarted; i++) {
            if (counts.below(i, THRESHOLD) == TruthValue.YES) {
                return true;
            }
        }
        for (int day = stopped; day <= restarted; day++) {
            if (course.isBleeding(day)) {
                return true;
            }
        }
        return false;
    }
}
