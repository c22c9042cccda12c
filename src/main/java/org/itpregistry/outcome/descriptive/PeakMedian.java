package org.itpregistry.outcome.descriptive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.itpregistry.measure.PlateletSeries;
import org.itpregistry.measure.SampleContext;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.SourceMark;

/**
 * The highest of the median counts at scheduled visits of a cohort, by days from time zero; of equal medians the earliest.
 *
 * @param day offset of the visit; study day 1 is offset 0
 * @param median in 10^9/L
 */
public record PeakMedian(int day, double median) {
    public static final About ABOUT = About.of("PEAK-MEDIAN", "Highest median count over scheduled visits")
            .source(Cited.ROBAK_2007, SourceMark.S)
            .parameter("visits", "scheduled; persons with a count", SourceMark.R);

    /** Empty when no person of the cohort has a scheduled visit after time zero. */
    public static Optional<PeakMedian> of(Collection<Course> cohort) {
        Map<Integer, List<Integer>> byDay = new TreeMap<>();
        for (Course course : cohort) {
            course.index().ifPresent(line -> highestOfEachVisit(line)
                    .forEach((day, count) ->
                            byDay.computeIfAbsent(day, key -> new ArrayList<>()).add(count)));
        }
        return byDay.entrySet().stream()
                .map(visit -> new PeakMedian(visit.getKey(), median(visit.getValue())))
                .reduce((best, other) -> other.median > best.median ? other : best);
    }

    private static Map<Integer, Integer> highestOfEachVisit(Line line) {
        PlateletSeries all = line.course().counts();
        Map<Integer, Integer> highest = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            boolean visit = all.context(i) == SampleContext.VISIT && all.isValid(i);
            if (visit && line.isAfterStart(i) && all.day(i) <= line.endDay()) {
                highest.merge(all.day(i) - line.startDay(), all.perMicrolitre(i), Math::max);
            }
        }
        return highest;
    }

    private static double median(List<Integer> perMicrolitre) {
        List<Integer> sorted = perMicrolitre.stream().sorted().toList();
        int half = sorted.size() / 2;
        double middle = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2.0;
        return middle / 1000;
    }
}
