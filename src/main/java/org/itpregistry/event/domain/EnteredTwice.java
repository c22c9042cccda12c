package org.itpregistry.event.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.itpregistry.bleeding.domain.BleedingEpisode;
import org.itpregistry.counts.domain.PlateletReading;
import org.itpregistry.patient.domain.EntryRule;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.RegistryRecord;
import org.itpregistry.platform.domain.RuleCode;
import org.itpregistry.treatment.domain.Treatment;

/**
 * DUPLICATE: two rows of a person that say the same of the same day. The later one by its key is questioned, and names the
 * first. A time that is not known is the same as another that is not.
 */
public final class EnteredTwice implements EntryRule {
    /** Keys that the registry gives grow in length: PLT-999 comes before PLT-1000. */
    private static final Comparator<RegistryRecord> BY_KEY = Comparator.comparing(
            RegistryRecord::sourceKey,
            Comparator.nullsLast(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())));

    @Override
    public void check(PersonFile file, Findings findings) {
        pairs(file.rows(PlateletReading.FORM), EnteredTwice::sayingOf, (row, other) -> {
            String count = row.value(PlateletReading.COUNT_1E9_PER_L).toPlainString();
            var day = row.value(PlateletReading.SAMPLE_DATE);
            findings.warning(
                    row, PlateletReading.COUNT_1E9_PER_L, RuleCode.DUPLICATE, "count", count, day, other.sourceKey());
        });
        pairs(file.rows(BleedingEpisode.FORM), EnteredTwice::sayingOf, (row, other) -> {
            var day = row.value(BleedingEpisode.ONSET_DATE);
            findings.warning(row, BleedingEpisode.ONSET_DATE, RuleCode.DUPLICATE, "bleed", day, other.sourceKey());
        });
        pairs(file.rows(AdverseEvent.FORM), EnteredTwice::sayingOf, (row, other) -> {
            var day = row.value(AdverseEvent.ONSET_DATE);
            findings.warning(row, AdverseEvent.ONSET_DATE, RuleCode.DUPLICATE, "event", day, other.sourceKey());
        });
        pairs(file.rows(Treatment.FORM), EnteredTwice::sayingOf, (row, other) -> {
            var day = row.value(Treatment.START_DATE);
            findings.warning(row, Treatment.START_DATE, RuleCode.DUPLICATE, "treatment", day, other.sourceKey());
        });
    }

    private static List<Object> sayingOf(PlateletReading row) {
        var comparator = row.value(PlateletReading.COMPARATOR);
        return Arrays.asList(
                row.value(PlateletReading.SAMPLE_DATE),
                row.value(PlateletReading.COUNT_1E9_PER_L),
                row.get(PlateletReading.SAMPLE_TIME),
                comparator == null ? org.itpregistry.measure.Comparator.EQ : comparator);
    }

    private static List<Object> sayingOf(BleedingEpisode row) {
        return Arrays.asList(row.value(BleedingEpisode.ONSET_DATE), row.value(BleedingEpisode.SITE));
    }

    private static List<Object> sayingOf(AdverseEvent row) {
        return Arrays.asList(row.value(AdverseEvent.ONSET_DATE), row.value(AdverseEvent.TERM));
    }

    private static List<Object> sayingOf(Treatment row) {
        return Arrays.asList(
                row.value(Treatment.START_DATE),
                row.value(Treatment.AGENT),
                row.value(Treatment.ROLE),
                row.get(Treatment.AGENT_NAME),
                row.get(Treatment.START_TIME));
    }

    /** Rows that lack one of their required answers are not compared: they are refused for that. */
    private static <R extends RegistryRecord> void pairs(
            List<R> rows, Function<R, List<Object>> saying, BiConsumer<R, R> twice) {
        Map<List<Object>, R> first = new HashMap<>();
        for (R row : rows.stream().sorted(BY_KEY).toList()) {
            List<Object> said = saying.apply(row);
            R other = said.contains(null) ? null : first.putIfAbsent(said, row);
            if (other != null) {
                twice.accept(row, other);
            }
        }
    }
}
