package org.itpregistry.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The rows of a history other than counts, each list in order of date and key. */
record HistoryRows(
        List<Treatment> treatments,
        List<Bleed> bleeds,
        List<AdverseEvent> adverseEvents,
        List<Pregnancy> pregnancies,
        Optional<NeonateRecord> neonate,
        List<FollowUp> followUps,
        List<Observation> observations) {
    /** Each list put in order of date and key. */
    static HistoryRows inOrder(
            List<Treatment> treatments,
            List<Bleed> bleeds,
            List<AdverseEvent> adverseEvents,
            List<Pregnancy> pregnancies,
            Optional<NeonateRecord> neonate,
            List<FollowUp> followUps,
            List<Observation> observations) {
        return new HistoryRows(
                sorted(treatments, Comparator.comparing(Treatment::start).thenComparing(Treatment::key)),
                sorted(bleeds, Comparator.comparing(Bleed::onset).thenComparing(Bleed::key)),
                sorted(adverseEvents, Comparator.comparing(AdverseEvent::onset).thenComparing(AdverseEvent::key)),
                sorted(pregnancies, Comparator.comparing(Pregnancy::lastPeriod).thenComparing(Pregnancy::key)),
                neonate,
                sorted(followUps, Comparator.comparing(FollowUp::visitDate).thenComparing(FollowUp::key)),
                sorted(observations, Comparator.comparing(Observation::observed).thenComparing(Observation::key)));
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
