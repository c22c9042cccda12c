package org.itpregistry.study;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.itpregistry.stats.Estimate;
import org.itpregistry.stats.Quantile;
import org.itpregistry.stats.Sample;

/** Numbers made of amounts. */
final class Amounts {
    private Amounts() {}

    static Tally median(Answers answers) {
        return of(answers, Sample::median);
    }

    static Tally lowerQuartile(Answers answers) {
        return of(answers, sample -> sample.quantile(Quantile.TYPE_7, 0.25));
    }

    static Tally upperQuartile(Answers answers) {
        return of(answers, sample -> sample.quantile(Quantile.TYPE_7, 0.75));
    }

    static Tally deviation(Answers answers) {
        return of(answers, Sample::standardDeviation);
    }

    static Tally minimum(Answers answers) {
        return of(answers, Sample::minimum);
    }

    static Tally maximum(Answers answers) {
        return of(answers, Sample::maximum);
    }

    static Tally mean(Answers answers) {
        return of(answers, Sample::mean);
    }

    private static Tally of(Answers answers, Function<Sample, Estimate<Double>> statistic) {
        Sample sample = Sample.of(answers.amounts());
        BitSet measured = answers.measured();
        return Tally.of(answers.members(measured, measured))
                .total(sample.size())
                .value(statistic.apply(sample));
    }

    /** Over all who can be judged; who has no amount adds nothing. Of nobody there is no sum. */
    static Tally sum(Answers answers) {
        double sum = Arrays.stream(answers.amounts()).sum();
        BitSet counted = answers.measured();
        answers.measured().stream().filter(place -> answers.amount(place) == 0).forEach(counted::clear);
        Tally tally = Tally.of(answers.members(counted, answers.evaluable()))
                .total(answers.evaluable().cardinality());
        if (answers.evaluable().isEmpty()) {
            return tally;
        }
        return sum == Math.rint(sum) ? tally.value(Value.of(sum)).events((long) sum) : tally.value(Value.of(sum));
    }

    static Tally pooledShare(Answers answers) {
        BitSet measured = answers.measured();
        answers.measured().stream()
                .filter(place -> answers.reply(place).part().isEmpty())
                .forEach(measured::clear);
        int part = (int) sum(answers, measured, Reply.Part::part);
        int whole = (int) sum(answers, measured, Reply.Part::whole);
        Tally tally = Tally.of(answers.members(measured, measured)).events(part).total(whole);
        return whole == 0 ? tally : Counts.percent(tally, part, whole, answers.calculation());
    }

    private static double sum(Answers answers, BitSet places, ToDoubleFunction<Reply.Part> read) {
        return places.stream()
                .mapToDouble(
                        place -> read.applyAsDouble(answers.reply(place).part().orElseThrow()))
                .sum();
    }

    static Tally ofCase(Answers answers) {
        int number = answers.calculation().options().caseNumber().orElse(1);
        BitSet one = new BitSet();
        answers.everyone().stream().skip(number - 1L).limit(1).forEach(one::set);
        BitSet measured = answers.measured();
        measured.and(one);
        Tally tally = Tally.of(answers.members(measured, one).among(one));
        return measured.isEmpty() ? tally : tally.value(Value.of(answers.amount(one.nextSetBit(0))));
    }

    static Tally limit(Answers answers) {
        Criterion.Answered kept = answers.calculation()
                .criterion()
                .filter(Criterion.Answered.class::isInstance)
                .map(Criterion.Answered.class::cast)
                .orElseThrow(() -> new IllegalArgumentException("a limit needs one criterion"));
        double bound = kept.condition().bound();
        BitSet total = answers.evaluable();
        BitSet keeping = answers.events();
        BitSet breaking = (BitSet) total.clone();
        breaking.andNot(keeping);
        // whose number it is: of all who keep the limit, or of those who break it
        Tally tally = Tally.of(answers.members(breaking.isEmpty() ? keeping : breaking, total))
                .events(keeping.cardinality())
                .total(total.cardinality());
        if (breaking.isEmpty()) {
            return total.isEmpty() ? tally : tally.value(Value.of(bound));
        }
        return tally.value(breaking.stream()
                .filter(place -> answers.reply(place).amount().isPresent())
                .mapToObj(answers::amount)
                .max(Comparator.comparingDouble(amount -> Math.abs(amount - bound)))
                .map(Value::of));
    }
}
