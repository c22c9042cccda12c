package org.itpregistry.counts.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.itpregistry.measure.CountQuality;
import org.itpregistry.measure.PlateletCount;
import org.itpregistry.measure.PlateletUnit;
import org.itpregistry.patient.domain.EntryRule;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.RuleCode;

/**
 * PLT_UNIT: a count that may stand in another unit. It lies above what is usual, or ten times above or below another one
 * within seven days, or it is not what was typed. Samples that the laboratory rejected are not compared.
 */
public final class CountJump implements EntryRule {
    private static final int DAYS = 7;
    private static final BigDecimal TIMES = BigDecimal.TEN;
    private static final Item<BigDecimal> COUNT = PlateletReading.COUNT_1E9_PER_L;

    @Override
    public void check(PersonFile file, Findings findings) {
        List<PlateletReading> comparable = new ArrayList<>();
        for (PlateletReading reading : file.rows(PlateletReading.FORM)) {
            BigDecimal count = reading.value(COUNT);
            if (count == null || reading.value(PlateletReading.SAMPLE_DATE) == null) {
                continue;
            }
            if (!COUNT.soft().holds(count)) {
                findings.warning(
                        reading,
                        COUNT,
                        RuleCode.PLT_UNIT,
                        "high",
                        count.toPlainString(),
                        COUNT.soft().high());
            }
            if (differsFromTyped(reading, count)) {
                findings.warning(
                        reading,
                        PlateletReading.ENTERED_VALUE,
                        RuleCode.PLT_UNIT,
                        "typed",
                        reading.value(PlateletReading.ENTERED_VALUE).toPlainString(),
                        reading.value(PlateletReading.ENTERED_UNIT),
                        count.toPlainString());
            }
            CountQuality quality = reading.value(PlateletReading.QUALITY);
            if (quality == null || quality.isValid()) {
                comparable.add(reading);
            }
        }
        comparable.sort(Comparator.comparing((PlateletReading reading) -> reading.value(PlateletReading.SAMPLE_DATE))
                .thenComparing(
                        reading -> reading.value(PlateletReading.SAMPLE_TIME),
                        Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(PlateletReading::sourceKey, Comparator.nullsFirst(Comparator.naturalOrder())));
        for (int later = 1; later < comparable.size(); later++) {
            compare(comparable, later, findings);
        }
    }

    private static void compare(List<PlateletReading> readings, int later, Findings findings) {
        PlateletReading reading = readings.get(later);
        BigDecimal count = reading.value(COUNT);
        long day = reading.value(PlateletReading.SAMPLE_DATE).toEpochDay();
        for (int earlier = later - 1; earlier >= 0; earlier--) {
            PlateletReading other = readings.get(earlier);
            if (day - other.value(PlateletReading.SAMPLE_DATE).toEpochDay() > DAYS) {
                return;
            }
            if (isTenfold(count, other.value(COUNT))) {
                findings.warning(
                        reading,
                        COUNT,
                        RuleCode.PLT_UNIT,
                        "jump",
                        count.toPlainString(),
                        other.value(COUNT).toPlainString(),
                        other.value(PlateletReading.SAMPLE_DATE));
                return;
            }
        }
    }

    /** A count of none is taken as one, or every count after it would be a jump. */
    private static boolean isTenfold(BigDecimal one, BigDecimal other) {
        BigDecimal low = one.min(other);
        BigDecimal base = low.signum() == 0 ? BigDecimal.ONE : low;
        return one.max(other).compareTo(base.multiply(TIMES)) >= 0;
    }

    private static boolean differsFromTyped(PlateletReading reading, BigDecimal count) {
        BigDecimal typed = reading.value(PlateletReading.ENTERED_VALUE);
        PlateletUnit unit = reading.value(PlateletReading.ENTERED_UNIT);
        if (typed == null || unit == null) {
            return false;
        }
        BigDecimal perMicrolitre = typed.multiply(unit.perMicrolitre());
        return perMicrolitre.compareTo(BigDecimal.valueOf(PlateletCount.MAXIMUM_PER_MICROLITRE)) > 0
                || !PlateletCount.of(typed, unit).equals(PlateletCount.of(count, PlateletUnit.GIGA_PER_LITRE));
    }
}
