package org.itpregistry.study;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.itpregistry.outcome.FollowedTime;
import org.itpregistry.outcome.descriptive.PeakMedian;
import org.itpregistry.stats.Band;
import org.itpregistry.stats.ConfidenceLevel;
import org.itpregistry.stats.CumulativeIncidence;
import org.itpregistry.stats.Exit;
import org.itpregistry.stats.KaplanMeier;
import org.itpregistry.stats.SurvivalQuantile;
import org.itpregistry.stats.TimeAtRisk;

/** Numbers read from a curve. */
final class Curves {
    static final int EVENT = 1;
    private static final int DEATH = 2;

    private Curves() {}

    static Tally median(Answers answers) {
        return median(answers, answers.times());
    }

    static Tally reverseMedian(Answers answers) {
        return median(
                answers, answers.times().stream().map(TimeAtRisk::reversed).toList());
    }

    private static Tally median(Answers answers, List<TimeAtRisk> times) {
        SurvivalQuantile median = KaplanMeier.of(times).median(Band.LOG_LOG, ConfidenceLevel.P95);
        Tally tally = followed(answers, times).value(median.time());
        boolean limited = median.low().toOptional().isPresent()
                || median.high().toOptional().isPresent();
        return tally.bounds(
                limited
                        ? Optional.of(new ResultRow.Bounds(
                                median.low().toOptional(), median.high().toOptional(), "KM_" + Band.LOG_LOG))
                        : Optional.empty());
    }

    static Tally at(Answers answers) {
        double time = answers.calculation().options().at().orElseThrow();
        List<TimeAtRisk> times = answers.times();
        KaplanMeier curve = KaplanMeier.of(times);
        BitSet before = new BitSet();
        measured(answers).stream()
                .filter(place -> answers.amount(place) <= time && hasEvent(answers.reply(place)))
                .forEach(before::set);
        Tally tally = Tally.of(answers.members(before, answers.followed()))
                .events(before.cardinality())
                .total(times.size())
                .value(curve.survival(time).map(survival -> 100 * (1 - survival)));
        return tally.bounds(curve.interval(time, Band.LOG_LOG, ConfidenceLevel.P95)
                .toOptional()
                .map(limits -> new ResultRow.Bounds(
                        Optional.of(100 * (1 - limits.high())),
                        Optional.of(100 * (1 - limits.low())),
                        "KM_" + Band.LOG_LOG)));
    }

    static Tally incidenceAt(Answers answers) {
        double time = answers.calculation().options().at().orElseThrow();
        List<Exit> exits = exits(answers);
        CumulativeIncidence incidence = CumulativeIncidence.of(exits, EVENT);
        BitSet measured = measured(answers);
        Tally tally = Tally.of(answers.members(measured, measured))
                .total(exits.size())
                .value(incidence.incidence(time).map(part -> 100 * part));
        return tally.bounds(incidence
                .interval(time, Band.LOG_LOG, ConfidenceLevel.P95)
                .toOptional()
                .map(limits -> new ResultRow.Bounds(
                        Optional.of(100 * limits.low()), Optional.of(100 * limits.high()), "CIF_" + Band.LOG_LOG)));
    }

    /** When the observation of each ended: by the event, by death before it, or by neither. */
    static List<Exit> exits(Answers answers) {
        return measured(answers).stream()
                .mapToObj(place -> new Exit(answers.amount(place), cause(answers.reply(place))))
                .toList();
    }

    static Tally peakMedian(Answers answers) {
        return peak(answers, PeakMedian::median);
    }

    /** The first day of treatment is study day 1. */
    static Tally peakDay(Answers answers) {
        return peak(answers, peak -> peak.day() + 1.0);
    }

    private static Tally peak(Answers answers, Function<PeakMedian, Double> read) {
        BitSet everyone = answers.everyone();
        Optional<PeakMedian> peak = PeakMedian.of(everyone.stream()
                .mapToObj(place -> answers.subjects().get(place).course())
                .toList());
        return Tally.of(answers.members(everyone, everyone))
                .total(everyone.cardinality())
                .value(peak.map(read).map(Value::of));
    }

    private static Tally followed(Answers answers, List<TimeAtRisk> times) {
        BitSet events = new BitSet();
        measured(answers).stream()
                .filter(place -> hasEvent(answers.reply(place)))
                .forEach(events::set);
        return Tally.of(answers.members(events, answers.followed())).total(times.size());
    }

    /** Those on the curve whose time is an answer, and not only how long they were watched. */
    private static BitSet measured(Answers answers) {
        BitSet measured = answers.followed();
        measured.and(answers.measured());
        return measured;
    }

    private static boolean hasEvent(Reply reply) {
        return reply.end().map(end -> end == FollowedTime.End.EVENT).orElse(true);
    }

    private static int cause(Reply reply) {
        return switch (reply.end().orElse(FollowedTime.End.EVENT)) {
            case EVENT -> EVENT;
            case DEATH -> DEATH;
            case CENSORED -> 0;
        };
    }
}
