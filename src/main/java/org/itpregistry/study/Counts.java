package org.itpregistry.study;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.BitSet;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.itpregistry.measure.DenominatorCode;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Parameter;
import org.itpregistry.outcome.catalog.OutcomeCatalog;
import org.itpregistry.stats.ConfidenceLevel;
import org.itpregistry.stats.Proportion;
import org.itpregistry.stats.Rate;

/** Numbers that count members. Exact integers until the last division. */
final class Counts {
    private static final MathContext DIGITS = new MathContext(15);
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private Counts() {}

    static Tally number(Answers answers) {
        BitSet everyone = answers.everyone();
        long number = everyone.cardinality();
        return Tally.of(answers.members(everyone, everyone)).events(number).value(whole(number));
    }

    static Tally count(Answers answers) {
        long events = answers.events().cardinality();
        Tally tally = Tally.of(answers.members(answers.events(), answers.evaluable()))
                .events(events)
                .total(answers.evaluable().cardinality());
        // none of nobody is no count: it would say that it was looked for
        return answers.evaluable().isEmpty() ? tally : tally.value(whole(events));
    }

    static Tally proportion(Answers answers) {
        return share(answers, answers.events(), answers.evaluable());
    }

    static Tally proportionOfAll(Answers answers) {
        return share(answers, answers.events(), answers.concerned());
    }

    static Tally share(Answers answers, BitSet events, BitSet total) {
        int x = events.cardinality();
        int n = total.cardinality();
        Tally tally = Tally.of(answers.members(events, total)).events(x).total(n);
        return n == 0 ? tally : percent(tally, x, n, answers.calculation());
    }

    /** Percent with its interval. */
    static Tally percent(Tally tally, int x, int n, Calculation calculation) {
        return tally.value(ratio(100, x, n))
                .interval(new Proportion(x, n).interval(calculation.options().interval(), ConfidenceLevel.P95), 100);
    }

    static Tally total(Answers answers) {
        OptionalLong total = denominator(answers);
        Tally none = Tally.of(Members.NOBODY);
        return total.isEmpty() ? none : none.events(total.getAsLong()).value(whole(total.getAsLong()));
    }

    static Tally rate(Answers answers) {
        BitSet everyone = answers.everyone();
        int events = everyone.cardinality();
        long total = denominator(answers).orElse(0);
        Tally tally = Tally.of(answers.members(everyone, everyone)).events(events);
        return total == 0
                ? tally
                : tally.total(total)
                        .value(ratio(1_000, events, total))
                        .interval(new Rate(events, total).interval(1_000, ConfidenceLevel.P95), 1);
    }

    static Tally parameter(Answers answers) {
        String name = answers.calculation().options().parameter();
        String id = answers.calculation().definition();
        About about =
                OutcomeCatalog.plainest(id).orElseThrow(() -> new IllegalArgumentException("no definition " + id));
        Matcher number = NUMBER.matcher(about.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::value)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(about.id() + " has no parameter " + name)));
        Tally none = Tally.of(Members.NOBODY);
        if (!number.find()) {
            return none;
        }
        Timescale scale = answers.calculation().scale();
        return none.value(
                scale == Timescale.DAYS
                        ? Value.of(new BigDecimal(number.group()))
                        : Value.of(scale.of(Double.parseDouble(number.group()))));
    }

    private static Value whole(long number) {
        return Value.of(BigDecimal.valueOf(number));
    }

    private static Value ratio(long factor, long part, long whole) {
        return Value.of(BigDecimal.valueOf(factor * part).divide(BigDecimal.valueOf(whole), DIGITS));
    }

    /** Over the periods that had ended at the cutoff; empty when nobody counted any. */
    private static OptionalLong denominator(Answers answers) {
        DenominatorCode counted = DenominatorCode.valueOf(answers.calculation().definition());
        CohortData data = answers.data();
        return data.denominators().stream()
                .filter(denominator ->
                        denominator.code() == counted && !denominator.end().isAfter(data.cutoff()))
                .mapToLong(CohortData.Denominator::count)
                .reduce(Long::sum);
    }
}
