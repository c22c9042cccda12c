package org.itpregistry.study;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.itpregistry.stats.ProportionMethod;

/**
 * How a number is made.
 *
 * @param statistic what is made of the answers
 * @param group id of the group it is about
 * @param definition the id printed beside the number; for totals and rates the code of the denominator
 * @param question whose answers are amounts, times or classes
 * @param criterion who is an event; for amounts, whose answers are used
 * @param scale in what times are given; as answered where there is none
 * @param options what only some statistics need
 * @param arms the published arms it is made of; empty where members of a group are counted
 */
public record Calculation(
        Statistic statistic,
        String group,
        String definition,
        Optional<Question> question,
        Optional<Criterion> criterion,
        Timescale scale,
        Options options,
        Optional<ArmsAsked> arms) {
    /** Over members of a group. */
    public Calculation(
            Statistic statistic,
            String group,
            String definition,
            Optional<Question> question,
            Optional<Criterion> criterion,
            Timescale scale,
            Options options) {
        this(statistic, group, definition, question, criterion, scale, options, Optional.empty());
    }

    /** The same of published arms. */
    public Calculation of(Optional<ArmsAsked> published) {
        return new Calculation(statistic, group, definition, question, criterion, scale, options, published);
    }

    /** What members are asked first: for the answer, else for the criterion; empty where they are asked nothing. */
    public Optional<Question> firstQuestion() {
        return question.or(() -> criterion.flatMap(Criterion::firstQuestion));
    }

    /**
     * What only some statistics need.
     *
     * @param parameter name of a parameter of the definition
     * @param versus id of the group that is compared with
     * @param at days from the start at which a curve is read
     * @param caseNumber number of a case in its group, the first being 1
     * @param interval method of the interval of a proportion
     */
    public record Options(
            String parameter,
            Optional<String> versus,
            OptionalDouble at,
            OptionalInt caseNumber,
            ProportionMethod interval) {
        public static final Options NONE = new Options(
                "", Optional.empty(), OptionalDouble.empty(), OptionalInt.empty(), ProportionMethod.CLOPPER_PEARSON);
    }
}
