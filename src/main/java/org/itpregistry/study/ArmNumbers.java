package org.itpregistry.study;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.itpregistry.stats.Estimate;
import org.itpregistry.stats.Interval;
import org.itpregistry.stats.PooledEffect;
import org.itpregistry.stats.Proportion;

/** Numbers made of published arms. Differences are in percentage points. */
final class ArmNumbers {
    private ArmNumbers() {}

    /** Trials that can be compared; where no other side is asked for, trials with an arm. */
    static Tally trials(Answers answers) {
        List<Trial> trials = counted(answers);
        return whole(trials, trials.size());
    }

    static Tally persons(Answers answers) {
        List<Trial> trials = counted(answers);
        return whole(trials, sum(trials, Trial::first).total());
    }

    static Tally events(Answers answers) {
        List<Trial> trials = counted(answers);
        return whole(trials, sum(trials, Trial::first).events());
    }

    static Tally treated(Answers answers) {
        return share(answers, Trial::first);
    }

    static Tally control(Answers answers) {
        return share(answers, Trial::second);
    }

    static Tally difference(Answers answers) {
        Pooling pooling = pooling(answers);
        var pooled = pooling.effect(asked(answers).model());
        return Tally.of(Members.of(pooling.trials()))
                .total(pooling.trials().size())
                .value(pooled.map(effect -> 100 * effect.estimate()))
                .interval(pooled.map(PooledEffect::interval), 100);
    }

    static Tally prediction(Answers answers) {
        Pooling pooling = pooling(answers);
        Estimate<Interval> limits = pooling.prediction();
        return Tally.of(Members.of(pooling.trials()))
                .total(pooling.trials().size())
                .value(limits.map(found -> 100 * (found.low() + found.high()) / 2))
                .interval(limits, 100);
    }

    static Tally q(Answers answers) {
        var heterogeneity = pooling(answers).heterogeneity();
        Tally tally = pooled(answers, heterogeneity.map(found -> found.q().statistic()));
        return heterogeneity
                .toOptional()
                .map(found -> tally.test(ResultRow.PValue.of(found.q(), "COCHRAN_Q")))
                .orElse(tally);
    }

    static Tally iSquared(Answers answers) {
        return pooled(answers, pooling(answers).heterogeneity().map(found -> 100 * found.iSquared()));
    }

    static Tally tauSquared(Answers answers) {
        return pooled(answers, pooling(answers).tauSquared());
    }

    static Tally corrected(Answers answers) {
        Pooling pooling = pooling(answers);
        return whole(pooling.trials(), pooling.corrected());
    }

    static Tally leftOut(Answers answers) {
        List<Trial> alone = asked(answers).choices().get(0).among(answers.data().arms()).stream()
                .filter(trial -> !trial.isPaired())
                .toList();
        return whole(alone, alone.size());
    }

    /** Whether any of the comparisons surely differs from 0. */
    static Tally significant(Answers answers) {
        return yesOrNo(answers, sign -> sign != 0);
    }

    static Tally surelyHigher(Answers answers) {
        return yesOrNo(answers, sign -> sign > 0);
    }

    static Tally higher(Answers answers) {
        return pooled(
                answers,
                pooling(answers).effect(PoolingModel.MANTEL_HAENSZEL).map(effect -> effect.estimate() > 0 ? 1.0 : 0.0));
    }

    private static Tally yesOrNo(Answers answers, Function<Integer, Boolean> meets) {
        List<Pooling> poolings = poolings(answers).toList();
        List<Integer> signs = poolings.stream()
                .flatMap(pooling -> pooling.sureSign().stream())
                .toList();
        Members behind = Members.of(
                poolings.stream().flatMap(pooling -> pooling.trials().stream()).toList());
        Optional<Value> value = signs.isEmpty()
                ? Optional.empty()
                : Optional.of(Value.of(signs.stream().anyMatch(meets::apply) ? 1 : 0));
        return Tally.of(behind).value(value);
    }

    private static Tally pooled(Answers answers, Estimate<Double> value) {
        List<Trial> trials = pooling(answers).trials();
        return Tally.of(Members.of(trials)).total(trials.size()).value(value);
    }

    private static Tally share(Answers answers, Function<Trial, Proportion> side) {
        List<Trial> trials = counted(answers);
        Proportion share = sum(trials, side);
        Tally tally = Tally.of(Members.of(trials)).events(share.events()).total(share.total());
        return share.total() == 0 ? tally : Counts.percent(tally, share.events(), share.total(), answers.calculation());
    }

    private static Proportion sum(List<Trial> trials, Function<Trial, Proportion> side) {
        int events = 0;
        int total = 0;
        for (Trial trial : trials) {
            events = Math.addExact(events, side.apply(trial).events());
            total = Math.addExact(total, side.apply(trial).total());
        }
        return new Proportion(events, total);
    }

    private static Tally whole(List<Trial> trials, long number) {
        return Tally.of(Members.of(trials)).events(number).value(Value.of((double) number));
    }

    private static List<Trial> counted(Answers answers) {
        ArmChoice choice = asked(answers).choices().get(0);
        return choice.among(answers.data().arms()).stream()
                .filter(trial -> choice.control().isEmpty() || trial.isPaired())
                .toList();
    }

    private static Pooling pooling(Answers answers) {
        return poolings(answers).findFirst().orElseThrow();
    }

    private static Stream<Pooling> poolings(Answers answers) {
        ArmsAsked asked = asked(answers);
        return asked.choices().stream()
                .map(choice -> Pooling.of(choice.among(answers.data().arms()), asked.zeroCells()));
    }

    private static ArmsAsked asked(Answers answers) {
        return answers.calculation()
                .arms()
                .orElseThrow(
                        () -> new IllegalArgumentException(answers.calculation().statistic() + " needs arms"));
    }
}
