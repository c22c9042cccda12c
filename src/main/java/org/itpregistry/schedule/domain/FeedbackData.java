package org.itpregistry.schedule.domain;

import java.time.LocalDate;
import java.util.List;
import org.itpregistry.assessment.domain.ItemCount;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.Vocabulary;

/**
 * What the report for a center is made of. Whoever reads it reads the own center's numbers as they are; of all others, only
 * sums.
 *
 * @param cohort key
 * @param center key
 * @param persons of all centers
 * @param lists by which their codes were read
 * @param own items of the own center
 * @param all items of all centers
 * @param allWarnings that stand anywhere
 * @param ownRows behind the numbers of the own center
 * @param lags from the day of an event to the day on which it was entered
 */
public record FeedbackData(
        String cohort,
        String title,
        boolean synthetic,
        LocalDate cutoff,
        String center,
        List<PatientHistory> persons,
        Vocabulary lists,
        List<ItemCount> own,
        List<ItemCount> all,
        long allWarnings,
        OwnRows ownRows,
        List<Lag> lags) {
    /**
     * Days from event to entry, of rows entered on pages or by REST in the year before; a quarter, half and three quarters
     * of them are at most so long.
     *
     * @param form name of the form
     * @param own whether at the own center
     */
    public record Lag(String form, boolean own, long rows, double lower, double median, double upper) {}
}
