package org.itpregistry.study;

import java.util.EnumSet;
import java.util.Set;

/** What a statistic cannot do without. */
public enum StatisticNeed {
    /** Something every member is asked. */
    QUESTION,
    /** What makes a member an event. */
    CRITERION,
    /** A criterion that holds an amount against a number. */
    BOUND,
    /** A second group. */
    VERSUS,
    /** A time at which a curve is read. */
    TIME,
    /** The code of something that centers count. */
    DENOMINATOR,
    /** The name of a parameter of the definition. */
    PARAMETER;

    public static Set<StatisticNeed> of(Statistic statistic) {
        return switch (statistic) {
            case COUNT, PROPORTION, PROPORTION_OF_ALL -> EnumSet.of(CRITERION);
            case LIMIT -> EnumSet.of(QUESTION, CRITERION, BOUND);
            case FISHER_P, LESS_OFTEN -> EnumSet.of(CRITERION, VERSUS);
            case LOG_RANK_P -> EnumSet.of(QUESTION, VERSUS);
            case FIXED_TIME_P -> EnumSet.of(QUESTION, VERSUS, TIME);
            case KM_AT, INCIDENCE_AT -> EnumSet.of(QUESTION, TIME);
            case TOTAL, RATE_PER_1000 -> EnumSet.of(DENOMINATOR);
            case PARAMETER -> EnumSet.of(PARAMETER);
            default -> statistic.asksMembers() ? EnumSet.of(QUESTION) : EnumSet.noneOf(StatisticNeed.class);
        };
    }
}
