package org.itpregistry.study;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.itpregistry.measure.AdverseEventCategory;
import org.itpregistry.measure.Agent;
import org.itpregistry.measure.Bleed;
import org.itpregistry.measure.BleedOutcome;
import org.itpregistry.measure.BleedSite;
import org.itpregistry.measure.CaseType;
import org.itpregistry.measure.CountQuality;
import org.itpregistry.measure.DocumentedResponse;
import org.itpregistry.measure.FollowUpVisit;
import org.itpregistry.measure.ItpType;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.PatientHistoryBuilder;
import org.itpregistry.measure.PlateletCount;
import org.itpregistry.measure.Relatedness;
import org.itpregistry.measure.SafetyEvent;
import org.itpregistry.measure.SampleContext;
import org.itpregistry.measure.Sex;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.measure.VitalStatus;

/** A person of an invented cohort; days are reckoned from time zero. */
final class InventedPerson {
    private static final double DAYS_A_MONTH = 30.4375;

    private final PatientHistoryBuilder person;
    private final String key;
    private final LocalDate start;
    private int rows;

    InventedPerson(String study, int number, LocalDate firstStart) {
        key = String.format(Locale.ROOT, "%s-%02d", study, number + 1);
        start = firstStart.plusDays(37L * number);
        person = PatientHistory.builder(key)
                .center("C01")
                .cohort(study)
                .caseType(CaseType.ADULT)
                .itpType(ItpType.PRIMARY)
                .registration(start);
    }

    static int days(double months) {
        return (int) Math.round(months * DAYS_A_MONTH);
    }

    InventedPerson with(UnaryOperator<PatientHistoryBuilder> more) {
        more.apply(person);
        return this;
    }

    InventedPerson is(Sex sex, int years) {
        person.sex(sex).birth(PartialDate.of(start.minusYears(years).minusDays(100)));
        return this;
    }

    InventedPerson diagnosed(LocalDate date) {
        person.diagnosis(PartialDate.of(date));
        return this;
    }

    LocalDate day(int offset) {
        return start.plusDays(offset);
    }

    InventedPerson prior(Agent agent, DocumentedResponse response) {
        return treat(agent, TreatmentRole.PRIOR, -60, -50, row -> row.documentedResponse(response));
    }

    /** @param to last day; null for a treatment that goes on */
    InventedPerson treat(
            Agent agent, TreatmentRole role, int from, Integer to, UnaryOperator<TreatmentPeriod.Builder> more) {
        TreatmentPeriod.Builder row = TreatmentPeriod.row(
                        next("T"), key + "-" + role, agent, role, PartialDate.of(day(from)))
                .end(to == null ? null : PartialDate.of(day(to)));
        person.treatment(more.apply(row).build());
        return this;
    }

    InventedPerson treat(Agent agent, TreatmentRole role, int from, Integer to) {
        return treat(agent, role, from, to, row -> row);
    }

    InventedPerson visit(int day, int giga) {
        return count(day, null, giga, SampleContext.VISIT);
    }

    InventedPerson count(int day, LocalTime time, int giga, SampleContext context) {
        person.count(next("C"), day(day), time, null, PlateletCount.gigaPerLitre(giga), context, CountQuality.OK);
        return this;
    }

    InventedPerson bleed(BleedSite site, BleedOutcome outcome) {
        person.bleed(Bleed.row(next("B"), PartialDate.of(day(-5)), site, 1)
                .outcome(outcome)
                .outcomeDate(PartialDate.of(day(10)))
                .build());
        return this;
    }

    InventedPerson event(
            String term, AdverseEventCategory category, int grade, boolean serious, Relatedness relatedness) {
        person.adverseEvent(SafetyEvent.row(next("A"), PartialDate.of(day(3)), term, category)
                .ctcaeGrade(grade)
                .serious(serious)
                .relatedness(relatedness)
                .build());
        return this;
    }

    PatientHistory lastSeen(int day, VitalStatus status) {
        return person.followUp(FollowUpVisit.row(next("F"), day(day), status).build())
                .build();
    }

    private String next(String kind) {
        return key + "-" + kind + ++rows;
    }
}
