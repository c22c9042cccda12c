package org.itpregistry.study;

import java.util.Optional;

/** Which method makes a statistic of the answers of a group. */
final class StatisticMaker {
    private StatisticMaker() {}

    /** @param other the group that is compared with, where the calculation names one */
    static Tally make(Answers answers, Optional<Answers> other) {
        return switch (answers.calculation().statistic()) {
            case NUMBER -> Counts.number(answers);
            case TOTAL -> Counts.total(answers);
            case COUNT -> Counts.count(answers);
            case PROPORTION -> Counts.proportion(answers);
            case PROPORTION_OF_ALL -> Counts.proportionOfAll(answers);
            case RATE_PER_1000 -> Counts.rate(answers);
            case SUM -> Amounts.sum(answers);
            case MEDIAN -> Amounts.median(answers);
            case LOWER_QUARTILE -> Amounts.lowerQuartile(answers);
            case UPPER_QUARTILE -> Amounts.upperQuartile(answers);
            case MINIMUM -> Amounts.minimum(answers);
            case MAXIMUM -> Amounts.maximum(answers);
            case MEAN -> Amounts.mean(answers);
            case STANDARD_DEVIATION -> Amounts.deviation(answers);
            case POOLED_SHARE -> Amounts.pooledShare(answers);
            case CASE -> Amounts.ofCase(answers);
            case LIMIT -> Amounts.limit(answers);
            case CLASS -> Categories.mostFrequent(answers);
            case LEAST_SHARE -> Categories.leastShare(answers);
            case GREATEST_SHARE -> Categories.greatestShare(answers);
            case KM_MEDIAN -> Curves.median(answers);
            case REVERSE_KM_MEDIAN -> Curves.reverseMedian(answers);
            case KM_AT -> Curves.at(answers);
            case INCIDENCE_AT -> Curves.incidenceAt(answers);
            case PEAK_MEDIAN -> Curves.peakMedian(answers);
            case PEAK_DAY -> Curves.peakDay(answers);
            case FIXED_TIME_P -> Comparisons.fixedTime(answers, other);
            case LOG_RANK_P -> Comparisons.logRank(answers, other);
            case FISHER_P -> Comparisons.fisher(answers, other);
            case LESS_OFTEN -> Comparisons.lessOften(answers, other);
            case PARAMETER -> Counts.parameter(answers);
            case QUOTED -> Tally.of(Members.NOBODY);
            case TRIALS -> ArmNumbers.trials(answers);
            case ARM_PERSONS -> ArmNumbers.persons(answers);
            case ARM_EVENTS -> ArmNumbers.events(answers);
            case ARM_PROPORTION -> ArmNumbers.treated(answers);
            case CONTROL_PROPORTION -> ArmNumbers.control(answers);
            case RISK_DIFFERENCE -> ArmNumbers.difference(answers);
            case PREDICTED_DIFFERENCE -> ArmNumbers.prediction(answers);
            case COCHRAN_Q -> ArmNumbers.q(answers);
            case I_SQUARED -> ArmNumbers.iSquared(answers);
            case TAU_SQUARED -> ArmNumbers.tauSquared(answers);
            case TRIALS_CORRECTED -> ArmNumbers.corrected(answers);
            case TRIALS_LEFT_OUT -> ArmNumbers.leftOut(answers);
            case SIGNIFICANT -> ArmNumbers.significant(answers);
            case SURELY_HIGHER -> ArmNumbers.surelyHigher(answers);
            case HIGHER -> ArmNumbers.higher(answers);
        };
    }
}
