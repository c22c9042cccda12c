package org.itpregistry.study;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What is made of the answers of a group. A statistic that no protocol could ask for yet is added here, once for all. */
public enum Statistic {
    /** How many there are. */
    NUMBER(Counts::number),
    /** Sum of a denominator over centers and periods that had ended at the cutoff. */
    TOTAL(Counts::total),
    /** How many meet the criterion. */
    COUNT(Counts::count),
    /** How many of the evaluable meet the criterion, in percent. */
    PROPORTION(Counts::proportion),
    /** How many of all meet the criterion, in percent: who cannot be judged counts as not meeting it. */
    PROPORTION_OF_ALL(Counts::proportionOfAll),
    /** Members per thousand of a denominator. */
    RATE_PER_1000(Counts::rate),
    /** Sum of the amounts: events, units, infusions. */
    SUM(Amounts::sum),
    MEDIAN(Amounts::median),
    LOWER_QUARTILE(Amounts::lowerQuartile),
    UPPER_QUARTILE(Amounts::upperQuartile),
    MINIMUM(Amounts::minimum),
    MAXIMUM(Amounts::maximum),
    MEAN(Amounts::mean),
    STANDARD_DEVIATION(Amounts::deviation),
    /** The parts of all, of the wholes of all, in percent. */
    POOLED_SHARE(Amounts::pooledShare),
    /** The amount of one case of a line listing. */
    CASE(Amounts::ofCase),
    /** The bound of a criterion where every member keeps it; else the amount that lies farthest from it. */
    LIMIT(Amounts::limit),
    /** The class that most members have; of equal ones the first by alphabet. */
    CLASS(Categories::mostFrequent),
    /** The least share of any category, in percent. */
    LEAST_SHARE(Categories::leastShare),
    GREATEST_SHARE(Categories::greatestShare),
    /** Median time to the event by Kaplan-Meier; death censors. */
    KM_MEDIAN(Curves::median),
    /** Median time under observation by Kaplan-Meier with event and censoring exchanged. */
    REVERSE_KM_MEDIAN(Curves::reverseMedian),
    /** Percent with the event by a given day, one minus Kaplan-Meier. */
    KM_AT(Curves::at),
    /** Percent with the event by a given day by Aalen-Johansen, death competing. */
    INCIDENCE_AT(Curves::incidenceAt),
    /** Highest median count over scheduled visits, and the study day of that visit, the first being 1. */
    PEAK_MEDIAN(Curves::peakMedian),
    PEAK_DAY(Curves::peakDay),
    /** Two curves at one time: z on the survival itself, by Greenwood's variances. */
    FIXED_TIME_P(Comparisons::fixedTime),
    LOG_RANK_P(Comparisons::logRank),
    FISHER_P(Comparisons::fisher),
    /** 1 where the criterion is met by a smaller share of the group than of the other, else 0. */
    LESS_OFTEN(Comparisons::lessOften),
    /** A threshold that the definition uses, as it stands in its parameters. */
    PARAMETER(Counts::parameter),
    /** A number of the paper that nothing in a registry gives: it stands there as printed. */
    QUOTED(answers -> Tally.of(Members.NOBODY)),
    /** Of published arms: trials with both sides; where no other side is asked for, trials with an arm. */
    TRIALS(ArmNumbers::trials),
    /** Persons of the treated arms. */
    ARM_PERSONS(ArmNumbers::persons),
    /** Events of the treated arms. */
    ARM_EVENTS(ArmNumbers::events),
    /** Events of all treated arms, of their persons, in percent: simply added up. */
    ARM_PROPORTION(ArmNumbers::treated),
    /** The same of the other arms. */
    CONTROL_PROPORTION(ArmNumbers::control),
    /** Pooled risk difference by a model. */
    RISK_DIFFERENCE(ArmNumbers::difference),
    /** Where a further trial is expected: the middle of the prediction interval, and the interval. */
    PREDICTED_DIFFERENCE(ArmNumbers::prediction),
    /** Cochran's Q, with its p value. */
    COCHRAN_Q(ArmNumbers::q),
    I_SQUARED(ArmNumbers::iSquared),
    TAU_SQUARED(ArmNumbers::tauSquared),
    /** Trials in which a half was added to each cell. */
    TRIALS_CORRECTED(ArmNumbers::corrected),
    /** Trials with one side only, which cannot be compared. */
    TRIALS_LEFT_OUT(ArmNumbers::leftOut),
    /** 1 where the interval of a pooled difference excludes 0 in both models, else 0. */
    SIGNIFICANT(ArmNumbers::significant),
    /** 1 where it lies above 0 in both models, else 0. */
    SURELY_HIGHER(ArmNumbers::surelyHigher),
    /** 1 where the pooled difference is above 0, else 0. */
    HIGHER(ArmNumbers::higher);

    private final BiFunction<Answers, Optional<Answers>, Tally> make;

    Statistic(BiFunction<Answers, Optional<Answers>, Tally> make) {
        this.make = make;
    }

    Statistic(Function<Answers, Tally> make) {
        this((answers, other) -> make.apply(answers));
    }

    /** @param other the group that is compared with, where the calculation names one */
    Tally of(Answers answers, Optional<Answers> other) {
        return make.apply(answers, other);
    }

    /** Whether the number is the numerator in parts of the denominator. */
    public boolean isShare() {
        return switch (this) {
            case PROPORTION, PROPORTION_OF_ALL, RATE_PER_1000, POOLED_SHARE, LEAST_SHARE, GREATEST_SHARE -> true;
            case ARM_PROPORTION, CONTROL_PROPORTION -> true;
            default -> false;
        };
    }

    /** Whether the number is how many there are. */
    public boolean isCount() {
        return switch (this) {
            case NUMBER, TOTAL, COUNT, SUM -> true;
            case TRIALS, ARM_PERSONS, ARM_EVENTS, TRIALS_CORRECTED, TRIALS_LEFT_OUT -> true;
            default -> false;
        };
    }

    /** Whether the number is what one person has: an extreme, or a case. */
    public boolean isOfOnePerson() {
        return this == CASE || this == MINIMUM || this == MAXIMUM || this == LIMIT;
    }

    /** Whether the number is made of the amounts of so many members. */
    public boolean isOfSample() {
        return switch (this) {
            case MEDIAN, LOWER_QUARTILE, UPPER_QUARTILE, MEAN, STANDARD_DEVIATION, MINIMUM, MAXIMUM -> true;
            default -> false;
        };
    }

    /** Whether members are events or not. */
    public boolean needsCriterion() {
        return switch (this) {
            case COUNT, PROPORTION, PROPORTION_OF_ALL, LIMIT, FISHER_P, LESS_OFTEN -> true;
            default -> false;
        };
    }

    /** Whether members are asked anything. */
    public boolean asksMembers() {
        return switch (this) {
            case NUMBER, TOTAL, RATE_PER_1000, PARAMETER, QUOTED, PEAK_MEDIAN, PEAK_DAY -> false;
            default -> !isOfArms();
        };
    }

    /** Whether the number is made of published arms. */
    public boolean isOfArms() {
        return compareTo(TRIALS) >= 0 && compareTo(HIGHER) <= 0;
    }
}
