package org.itpregistry.study;

/**
 * What is made of the answers of a group. A statistic that no protocol could ask for yet is added here, once for all, and
 * {@link StatisticMaker} says how it is made.
 */
public enum Statistic {
    /** How many there are. */
    NUMBER,
    /** Sum of a denominator over centers and periods that had ended at the cutoff. */
    TOTAL,
    /** How many meet the criterion. */
    COUNT,
    /** How many of the evaluable meet the criterion, in percent. */
    PROPORTION,
    /** How many of all meet the criterion, in percent: who cannot be judged counts as not meeting it. */
    PROPORTION_OF_ALL,
    /** Members per thousand of a denominator. */
    RATE_PER_1000,
    /** Sum of the amounts: events, units, infusions. */
    SUM,
    MEDIAN,
    LOWER_QUARTILE,
    UPPER_QUARTILE,
    MINIMUM,
    MAXIMUM,
    MEAN,
    STANDARD_DEVIATION,
    /** The parts of all, of the wholes of all, in percent. */
    POOLED_SHARE,
    /** The amount of one case of a line listing. */
    CASE,
    /** The bound of a criterion where every member keeps it; else the amount that lies farthest from it. */
    LIMIT,
    /** The class that most members have; of equal ones the first by alphabet. */
    CLASS,
    /** The least share of any category, in percent. */
    LEAST_SHARE,
    GREATEST_SHARE,
    /** Median time to the event by Kaplan-Meier; death censors. */
    KM_MEDIAN,
    /** Median time under observation by Kaplan-Meier with event and censoring exchanged. */
    REVERSE_KM_MEDIAN,
    /** Percent with the event by a given day, one minus Kaplan-Meier. */
    KM_AT,
    /** Percent with the event by a given day by Aalen-Johansen, death competing. */
    INCIDENCE_AT,
    /** Highest median count over scheduled visits, and the study day of that visit, the first being 1. */
    PEAK_MEDIAN,
    PEAK_DAY,
    /** Two curves at one time: z on the survival itself, by Greenwood's variances. */
    FIXED_TIME_P,
    LOG_RANK_P,
    FISHER_P,
    /** 1 where the criterion is met by a smaller share of the group than of the other, else 0. */
    LESS_OFTEN,
    /** A threshold that the definition uses, as it stands in its parameters. */
    PARAMETER,
    /** A number of the paper that nothing in a registry gives: it stands there as printed. */
    QUOTED,
    /** Of published arms: trials with both sides; where no other side is asked for, trials with an arm. */
    TRIALS,
    /** Persons of the treated arms. */
    ARM_PERSONS,
    /** Events of the treated arms. */
    ARM_EVENTS,
    /** Events of all treated arms, of their persons, in percent: simply added up. */
    ARM_PROPORTION,
    /** The same of the other arms. */
    CONTROL_PROPORTION,
    /** Pooled risk difference by a model. */
    RISK_DIFFERENCE,
    /** Where a further trial is expected: the middle of the prediction interval, and the interval. */
    PREDICTED_DIFFERENCE,
    /** Cochran's Q, with its p value. */
    COCHRAN_Q,
    I_SQUARED,
    TAU_SQUARED,
    /** Trials in which a half was added to each cell. */
    TRIALS_CORRECTED,
    /** Trials with one side only, which cannot be compared. */
    TRIALS_LEFT_OUT,
    /** 1 where the interval of a pooled difference excludes 0 in both models, else 0. */
    SIGNIFICANT,
    /** 1 where it lies above 0 in both models, else 0. */
    SURELY_HIGHER,
    /** 1 where the pooled difference is above 0, else 0. */
    HIGHER;

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
