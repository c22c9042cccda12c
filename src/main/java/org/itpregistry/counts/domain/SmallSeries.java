package org.itpregistry.counts.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.itpregistry.measure.CountQuality;
import org.itpregistry.patient.domain.EntryRule;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.RuleCode;

/**
 * PLT_SERIES: counts that look like lakh or 10*6/uL entered as 10*9/L. Of three or more counts of a person most lie below 5
 * with decimals, or one lies below 1 beside another below 5; a count of none is none in every unit. Said once, at the
 * earliest such count.
 */
public final class SmallSeries implements EntryRule {
    private static final int SERIES = 3;
    private static final BigDecimal SMALL = BigDecimal.valueOf(5);
    private static final Item<BigDecimal> COUNT = PlateletReading.COUNT_1E9_PER_L;

    @Override
    public void check(PersonFile file, Findings findings) {
        List<PlateletReading> series = file.rows(PlateletReading.FORM).stream()
                .filter(SmallSeries::isCounted)
                .toList();
        List<PlateletReading> small = series.stream()
                .filter(reading -> isBelow(reading, SMALL))
                .sorted(Comparator.comparing((PlateletReading reading) -> reading.value(PlateletReading.SAMPLE_DATE))
                        .thenComparing(PlateletReading::sourceKey, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        if (series.size() >= SERIES && isSuspect(small, series.size())) {
            PlateletReading first = small.get(0);
            boolean allBelowOne = small.stream().allMatch(reading -> isBelow(reading, BigDecimal.ONE));
            findings.warning(
                    first,
                    COUNT,
                    RuleCode.PLT_SERIES,
                    allBelowOne ? "million" : "",
                    first.value(COUNT).toPlainString(),
                    first.value(PlateletReading.SAMPLE_DATE));
        }
    }

    private static boolean isSuspect(List<PlateletReading> small, int counts) {
        long decimals = small.stream()
                .filter(reading -> reading.value(COUNT).stripTrailingZeros().scale() > 0)
                .count();
        boolean oneBelowOne = small.stream().anyMatch(reading -> isBelow(reading, BigDecimal.ONE));
        return 2 * decimals > counts || oneBelowOne && small.size() > 1;
    }

    private static boolean isCounted(PlateletReading reading) {
        CountQuality quality = reading.value(PlateletReading.QUALITY);
        return reading.value(COUNT) != null
                && reading.value(PlateletReading.SAMPLE_DATE) != null
                && (quality == null || quality.isValid());
    }

    private static boolean isBelow(PlateletReading reading, BigDecimal bound) {
        BigDecimal count = reading.value(COUNT);
        return count.signum() > 0 && count.compareTo(bound) < 0;
    }
}
