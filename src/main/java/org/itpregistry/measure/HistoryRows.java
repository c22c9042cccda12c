package org.itpregistry.measure;

import java.time.LocalDate;
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
