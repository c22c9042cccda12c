package org.itpregistry.assessment.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.itpregistry.assessment.domain.QualityLine.Kind;

/**
 * The state of the data of a cohort: what rules of entry warn of, what is recorded against guideline texts, and which items
 * are blank.
 *
 * @param persons how many of each center, by its key
 */
public record QualityReport(
        String cohort, LocalDate cutoff, Map<String, Long> persons, List<QualityLine> lines, List<ItemCount> items) {
    /** Warnings of the rules of entry and contradictions that stand, the most frequent rule first. */
    public List<RuleCount> warnings() {
        return RuleCount.of(of(QualityReport::isOfEntry));
    }

    /** Notes of guideline texts, the most frequent first. */
    public List<RuleCount> notes() {
        return RuleCount.of(of(kind -> !isOfEntry(kind)));
    }

    public List<CenterCount> centers() {
        Map<String, List<QualityLine>> byCenter = lines.stream().collect(Collectors.groupingBy(QualityLine::center));
        return new TreeMap<>(persons)
                .entrySet().stream()
                        .map(entry -> count(
                                entry.getKey(), entry.getValue(), byCenter.getOrDefault(entry.getKey(), List.of())))
                        .toList();
    }

    private static CenterCount count(String center, long persons, Collection<QualityLine> lines) {
        Map<Kind, Long> kinds = lines.stream().collect(Collectors.groupingBy(QualityLine::kind, Collectors.counting()));
        return new CenterCount(
                center,
                persons,
                kinds.getOrDefault(Kind.WARNING, 0L) + kinds.getOrDefault(Kind.CONTRADICTION, 0L),
                kinds.getOrDefault(Kind.NOTICE, 0L),
                kinds.getOrDefault(Kind.ALERT, 0L));
    }

    private static boolean isOfEntry(Kind kind) {
        return kind == Kind.WARNING || kind == Kind.CONTRADICTION;
    }

    private List<QualityLine> of(Predicate<Kind> wanted) {
        return lines.stream().filter(line -> wanted.test(line.kind())).toList();
    }
}
