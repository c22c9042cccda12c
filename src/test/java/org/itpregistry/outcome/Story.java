package org.itpregistry.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.UnaryOperator;
import org.itpregistry.measure.Agent;
import org.itpregistry.measure.Bleed;
import org.itpregistry.measure.BleedOutcome;
import org.itpregistry.measure.BleedSite;
import org.itpregistry.measure.CaseType;
import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.CountQuality;
import org.itpregistry.measure.FollowUpVisit;
import org.itpregistry.measure.ItpType;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.PatientHistoryBuilder;
import org.itpregistry.measure.PlateletCount;
import org.itpregistry.measure.SampleContext;
import org.itpregistry.measure.Sex;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.measure.VitalStatus;

/** A short invented history, told in days from 2020-01-06 and counts in 10^9/L. */
public final class Story {
    public static final LocalDate DAY_0 = LocalDate.of(2020, 1, 6);

    private final PatientHistoryBuilder person;
    private int rows;

    private Story(String key) {
        person = PatientHistory.builder(key);
        person.center("C").cohort("T").caseType(CaseType.ADULT).sex(Sex.F).registration(day(-400));
        person.itpType(ItpType.PRIMARY).diagnosis(date(-400)).birth(date(-16_000));
    }

    /** A woman of 43 with primary ITP, diagnosed 400 days before day 0. */
    public static Story of() {
        return of("P");
    }

    /** The same woman by another key. */
    public static Story of(String key) {
        return new Story(key);
    }

    /** On a treatment that starts on day 0 and goes on. */
    public static Story on(Agent agent) {
        return of().treat(agent, TreatmentRole.INDEX, 0, null);
    }

    public static LocalDate day(int offset) {
        return DAY_0.plusDays(offset);
    }

    public static PartialDate date(int offset) {
        return PartialDate.of(day(offset));
    }

    public Story with(UnaryOperator<PatientHistoryBuilder> more) {
        assertThat(more.apply(person)).isSameAs(person);
        return this;
    }

    public Story count(int day, int giga) {
        return count(day, null, Comparator.EQ, giga, SampleContext.VISIT);
    }

    public Story counts(int... daysAndCounts) {
        for (int i = 0; i < daysAndCounts.length; i += 2) {
            count(daysAndCounts[i], daysAndCounts[i + 1]);
        }
        return this;
    }

    public Story count(int day, String time, Comparator comparator, int giga, SampleContext context) {
        LocalTime clock = time == null ? null : LocalTime.parse(time);
        person.count(
                next("C"), day(day), clock, comparator, PlateletCount.gigaPerLitre(giga), context, CountQuality.OK);
        return this;
    }

    public Story badCount(int day, int giga) {
        PlateletCount count = PlateletCount.gigaPerLitre(giga);
        person.count(next("C"), day(day), null, null, count, SampleContext.VISIT, CountQuality.CLUMPED);
        return this;
    }

    public Story treat(Agent agent, TreatmentRole role, int start, Integer end) {
        return treat(agent, role, start, end, row -> row);
    }

    public Story treat(
            Agent agent, TreatmentRole role, int start, Integer end, UnaryOperator<TreatmentPeriod.Builder> more) {
        TreatmentPeriod.Builder row = TreatmentPeriod.row(next("T"), role.name(), agent, role, date(start))
                .end(end == null ? null : date(end));
        person.treatment(more.apply(row).build());
        return this;
    }

    /** A row of a regimen of its own; the other rows share one regimen for each role. */
    public Story treat(String regimen, Agent agent, TreatmentRole role, int start, Integer end) {
        person.treatment(TreatmentPeriod.row(next("T"), regimen, agent, role, date(start))
                .end(end == null ? null : date(end))
                .build());
        return this;
    }

    public Story bleed(BleedSite site, int grade, int onset, Integer resolved) {
        person.bleed(Bleed.row(next("B"), date(onset), site, grade)
                .outcome(resolved == null ? BleedOutcome.ONGOING : BleedOutcome.RESOLVED)
                .outcomeDate(resolved == null ? null : date(resolved))
                .build());
        return this;
    }

    public Story visit(int day) {
        person.followUp(
                FollowUpVisit.row(next("F"), day(day), VitalStatus.ALIVE).build());
        return this;
    }

    public PatientHistory history() {
        return person.build();
    }

    /** The history as it stands on the day 10,000, which is after everything. */
    public Course course() {
        return courseAt(10_000);
    }

    public Course courseAt(int cutoff) {
        return Course.of(history(), day(cutoff));
    }

    private String next(String letter) {
        rows++;
        return letter + rows;
    }
}
