package org.itpregistry.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.itpregistry.measure.Agent;
import org.itpregistry.measure.FollowUpStatus;
import org.itpregistry.measure.FollowUpVisit;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.FollowedTime;
import org.itpregistry.outcome.Readings;

/** Single persons of a figure, from a common start: their treatments, responses and counts. */
final class Swimmers {
    /** No more can be told apart; of a larger group some are taken at even distances in the order of their keys. */
    private static final int MOST_LANES = 60;

    private static final int MOST_COURSES = 300;

    private final FigurePlan plan;
    private final Interview interview;

    Swimmers(FigurePlan plan, Interview interview) {
        this.plan = plan;
        this.interview = interview;
    }

    FigureData lanes(Panel panel) {
        Map<Integer, Integer> starts = starts(panel);
        List<Subject> subjects = interview.cohort().subjects(panel.unit());
        // who is not yet under observation has no lane
        starts.entrySet()
                .removeIf(start -> !subjects.get(start.getKey()).course().isObservedAfter(start.getValue()));
        List<FigureData.Lane> lanes = sample(starts, MOST_LANES).stream()
                .map(place -> lane(panel, place, day(starts, place)))
                .toList();
        return new FigureData.Lanes(lanes, starts.size());
    }

    FigureData courses(Panel panel) {
        Map<Integer, Integer> starts = starts(panel);
        List<Subject> subjects = interview.cohort().subjects(panel.unit());
        starts.keySet().removeIf(place -> readings(subjects.get(place).course(), day(starts, place))
                .isEmpty());
        List<List<FigureData.Count>> courses = sample(starts, MOST_COURSES).stream()
                .map(place -> counts(subjects.get(place).course(), day(starts, place)))
                .toList();
        return new FigureData.Courses(courses, starts.size());
    }

    private static int day(Map<Integer, Integer> starts, Integer place) {
        return Objects.requireNonNull(starts.get(place));
    }

    /** First days of those who have one, in order of their keys. */
    private Map<Integer, Integer> starts(Panel panel) {
        List<Subject> subjects = interview.cohort().subjects(panel.unit());
        Map<Integer, Integer> starts = new LinkedHashMap<>();
        panel.members().stream().forEach(place -> interview
                .moments(subjects.get(place))
                .surely(plan.persons().from())
                .ifPresent(days -> starts.put(place, days.first())));
        return starts;
    }

    private static List<Integer> sample(Map<Integer, Integer> starts, int most) {
        List<Integer> places = List.copyOf(starts.keySet());
        return places.size() <= most
                ? places
                : IntStream.range(0, most)
                        .mapToObj(i -> places.get((int) ((long) i * places.size() / most)))
                        .toList();
    }

    private Readings readings(Course course, int start) {
        int last = plan.persons().until().isPresent()
                ? start + plan.persons().until().getAsInt()
                : Integer.MAX_VALUE;
        return course.readings(start - plan.persons().before(), last);
    }

    private List<FigureData.Count> counts(Course course, int start) {
        Readings readings = readings(course, start);
        List<FigureData.Count> counts = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            counts.add(new FigureData.Count(time(readings.day(i) - start), readings.perMicrolitre(i) / 1_000.0));
        }
        return counts;
    }

    private FigureData.Lane lane(Panel panel, int place, int start) {
        Course course = interview.cohort().subjects(panel.unit()).get(place).course();
        FollowedTime followed = course.followedFrom(start);
        double end = plan.persons().until().isPresent()
                ? Math.min(plan.persons().until().getAsInt(), followed.days())
                : followed.days();
        boolean died = followed.end() == FollowedTime.End.DEATH && followed.days() <= end;
        return new FigureData.Lane(
                course.history().key(),
                time(Math.max(0, end)),
                died,
                !died && !hasLeft(course),
                spells(course, start, end),
                marks(panel.unit(), place, end));
    }

    private static boolean hasLeft(Course course) {
        return course.history().followUps().stream()
                .max(Comparator.comparingInt(FollowUpVisit::day))
                .flatMap(FollowUpVisit::status)
                .filter(status -> status != FollowUpStatus.IN_FOLLOW_UP)
                .isPresent();
    }

    /** Steps of a dose, and courses that follow each other without a day between, are one spell. */
    private List<FigureData.Spell> spells(Course course, int start, double end) {
        Map<Agent, List<double[]>> byAgent = new TreeMap<>();
        course.treatments().stream()
                .filter(TreatmentPeriod::isItpTreatment)
                .filter(row -> row.endDay() >= start && row.startDay() - start <= end)
                .sorted(Comparator.comparingInt(TreatmentPeriod::startDay))
                .forEach(row -> {
                    double from = Math.max(0, row.startDay() - start);
                    double to = row.isOngoing() ? end : Math.min(end, row.endDay() - start);
                    List<double[]> known = byAgent.computeIfAbsent(row.agent(), agent -> new ArrayList<>());
                    double[] last = known.isEmpty() ? null : known.get(known.size() - 1);
                    if (last != null && from <= last[1] + 1) {
                        last[1] = Math.max(last[1], to);
                    } else {
                        known.add(new double[] {from, to});
                    }
                });
        List<FigureData.Spell> spells = new ArrayList<>();
        byAgent.forEach((agent, parts) -> parts.forEach(
                part -> spells.add(new FigureData.Spell(agent, time(part[0]), time(Math.max(part[0], part[1]))))));
        return spells;
    }

    private Map<FigurePlan.Mark, Double> marks(Unit unit, int place, double end) {
        Map<FigurePlan.Mark, Double> marks = new EnumMap<>(FigurePlan.Mark.class);
        for (FigurePlan.Mark mark : FigurePlan.Mark.values()) {
            Optional.ofNullable(plan.persons().marks().get(mark))
                    .flatMap(question -> days(interview.ask(unit, question).get(place)))
                    .map(days -> mark == FigurePlan.Mark.LOSS
                            ? days + marks.getOrDefault(FigurePlan.Mark.RESPONSE, Double.NaN)
                            : days)
                    .filter(days -> days >= 0 && days <= end)
                    .ifPresent(days -> marks.put(mark, days));
        }
        marks.replaceAll((mark, days) -> time(days));
        return marks;
    }

    private static Optional<Double> days(Reply reply) {
        boolean event = reply.missing().isEmpty()
                && reply.end().map(end -> end == FollowedTime.End.EVENT).orElse(true);
        return event ? reply.amount().map(Extent::stated) : Optional.empty();
    }

    private double time(double days) {
        return plan.calculation().scale().of(days);
    }
}
