package org.itpregistry.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The rows of a history other than counts, each list in order of date and key. */
record HistoryRows(
        List<TreatmentPeriod> treatments,
        List<Bleed> bleeds,
        List<SafetyEvent> adverseEvents,
        List<PregnancyFacts> pregnancies,
        Optional<NeonateRecord> neonate,
        List<FollowUpVisit> followUps,
        List<MeasuredValue> observations) {
    /** Each list put in order of date and key. */
    static HistoryRows inOrder(
            List<TreatmentPeriod> treatments,
            List<Bleed> bleeds,
            List<SafetyEvent> adverseEvents,
            List<PregnancyFacts> pregnancies,
            Optional<NeonateRecord> neonate,
            List<FollowUpVisit> followUps,
            List<MeasuredValue> observations) {
        return new HistoryRows(
                sorted(treatments, Comparator.comparing(TreatmentPeriod::start).thenComparing(TreatmentPeriod::key)),
                sorted(bleeds, Comparator.comparing(Bleed::onset).thenComparing(Bleed::key)),
                sorted(adverseEvents, Comparator.comparing(SafetyEvent::onset).thenComparing(SafetyEvent::key)),
                sorted(
                        pregnancies,
                        Comparator.comparing(PregnancyFacts::lastPeriod).thenComparing(PregnancyFacts::key)),
                neonate,
                sorted(followUps, Comparator.comparing(FollowUpVisit::visitDate).thenComparing(FollowUpVisit::key)),
                sorted(
                        observations,
                        Comparator.comparing(MeasuredValue::observed).thenComparing(MeasuredValue::key)));
    }

    private static <T> List<T> sorted(List<T> rows, Comparator<T> order) {
        return rows.size() < 2 ? List.copyOf(rows) : rows.stream().sorted(order).toList();
    }

    /** These rows as they stood on that day; this very object when nothing lies beyond. */
    HistoryRows asOf(LocalDate cutoff) {
        CutoffView known = new CutoffView(cutoff);
        HistoryRows truncated = new HistoryRows(
                each(treatments, known::treatment),
                each(bleeds, known::bleed),
                each(adverseEvents, known::adverseEvent),
                each(pregnancies, known::pregnancy),
                neonate.flatMap(known::neonate),
                each(followUps, known::followUp),
                each(observations, known::observation));
        boolean unchanged = treatments == truncated.treatments
                && bleeds == truncated.bleeds
                && adverseEvents == truncated.adverseEvents
                && pregnancies == truncated.pregnancies
                && neonate.orElse(null) == truncated.neonate.orElse(null)
                && followUps == truncated.followUps
                && observations == truncated.observations;
        return unchanged ? this : truncated;
    }

    private static <T> List<T> each(List<T> rows, Function<T, Optional<T>> asKnown) {
        boolean unchanged = true;
        for (T row : rows) {
            unchanged &= asKnown.apply(row).orElse(null) == row;
        }
        return unchanged
                ? rows
                : rows.stream()
                        .map(asKnown)
                        .map(row -> row.orElse(null))
                        .filter(Objects::nonNull)
                        .toList();
    }
}
