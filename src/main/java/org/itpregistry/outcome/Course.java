package org.itpregistry.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.itpregistry.measure.BleedingStatus;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.PlateletSeries;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.measure.TreatmentRole;
import org.jspecify.annotations.Nullable;

/**
 * One person's history as it stood at a data cutoff: what a definition is asked about. Days are days since 1970-01-01. Not
 * for use by several threads at once, because what definitions share is worked out only once.
 */
public final class Course implements Dated<Course> {
    private final PatientHistory recorded;
    private final PatientHistory history;
    private final LocalDate cutoff;
    private final BleedingDays bleeding;
    private final boolean bleedingAssessed;
    private final boolean rescued;
    private final int deathDay;
    private final int lastContactDay;
    private @Nullable Readings readings;
    private @Nullable Lines lines;
    private @Nullable List<Course> possibilities;

    private Course(PatientHistory history, LocalDate cutoff) {
        this.recorded = history;
        this.history = history.asOf(cutoff);
        this.cutoff = cutoff;
        this.bleeding = BleedingDays.of(this.history.bleeds());
        this.bleedingAssessed = isBleedingAssessed(this.history);
        this.deathDay = this.history.deathDay().orElse(Integer.MAX_VALUE);
        this.rescued = Rows.any(this.history.treatments(), Course::isRescueOrSupportive);
        this.lastContactDay = this.history.lastContactDay().orElse((int) cutoff.toEpochDay());
    }

    public static Course of(PatientHistory history, LocalDate cutoff) {
        return new Course(history, cutoff);
    }

    @Override
    public boolean isVaguelyDated() {
        return recorded.isVaguelyDated();
    }

    @Override
    public List<Course> possibilities() {
        if (possibilities == null) {
            possibilities = isVaguelyDated()
                    ? recorded.possibilities().map(one -> of(one, cutoff)).toList()
                    : List.of(this);
        }
        return possibilities;
    }

    /** The history without anything that lies past the cutoff. */
    public PatientHistory history() {
        return history;
    }

    public LocalDate cutoff() {
        return cutoff;
    }

    public PlateletSeries counts() {
        return history.counts();
    }

    public List<TreatmentPeriod> treatments() {
        return history.treatments();
    }

    /** Last day under observation: the latest visit or count, the cutoff when there was neither. */
    public int lastContactDay() {
        return lastContactDay;
    }

    /** All valid counts. */
    public Readings readings() {
        if (readings == null) {
            readings = readings(i -> true);
        }
        return readings;
    }

    /** The valid counts from one day to another, both included. */
    public Readings readings(int from, int to) {
        return readings().between(from, to);
    }

    /** The valid counts at chosen places of the series. */
    public Readings readings(IntPredicate chosen) {
        PlateletSeries counts = counts();
        return Readings.of(counts, i -> counts.isValid(i) && chosen.test(i));
    }

    /** Whether any bleeding episode of WHO grade 1 or more covers that day. */
    public boolean isBleeding(int day) {
        return bleeding.covers(day);
    }

    /** Whether anything tells if the person bled: an episode, a documented absence, or a visit that found none. */
    public boolean isBleedingAssessed() {
        return bleedingAssessed;
    }

    private static boolean isBleedingAssessed(PatientHistory history) {
        return !history.bleeds().isEmpty()
                || Rows.any(history.followUps(), visit -> visit.bleedingStatus()
                        .filter(status -> status == BleedingStatus.NONE)
                        .isPresent());
    }

    /** Evidence that rests on the absence of bleeding, remarked upon where nobody asked. */
    public Evidence notBleeding(Evidence evidence) {
        return isBleedingAssessed() ? evidence : evidence.with(Remark.BLEEDING_NOT_ASSESSED);
    }

    /**
     * Whether the person was seen after a day. Who was not is not yet under observation: left out of every curve and every
     * time that starts there.
     */
    public boolean isObservedAfter(int day) {
        return history.lastContactDay().orElse(Integer.MIN_VALUE) > day;
    }

    /** Days from a day to death or to last contact, whichever comes first, without an event. */
    public FollowedTime followedFrom(int day) {
        int death = deathDay;
        boolean died = death <= lastContactDay;
        int end = Math.max(day, died ? death : lastContactDay);
        return new FollowedTime(end - day, died ? FollowedTime.End.DEATH : FollowedTime.End.CENSORED);
    }

    /** The lines of treatment of this person. */
    public Lines lines() {
        if (lines == null) {
            lines = new Lines(this);
        }
        return lines;
    }

    /** The investigated line; empty without one. */
    public Optional<Line> index() {
        return lines().index();
    }

    /** Whether rescue treatment may have raised the count at a place of the series. */
    public boolean isConfounded(int index, Washout washout) {
        int day = counts().day(index);
        for (TreatmentPeriod row : history.treatments()) {
            if (washout.taints(row, day, counts().context(index))) {
                return true;
            }
        }
        return false;
    }

    boolean hasRescue() {
        return rescued;
    }

    private static boolean isRescueOrSupportive(TreatmentPeriod row) {
        return row.role() == TreatmentRole.RESCUE || row.role() == TreatmentRole.SUPPORTIVE;
    }
}
