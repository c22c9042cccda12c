package org.itpregistry.assessment.domain;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.itpregistry.assessment.domain.QualityLine.Kind;

/** How often a rule is met: rows, and the persons they belong to. */
public record RuleCount(String rule, Kind kind, long rows, long persons) {
    /** The rules of some lines, the most frequent first. */
    public static List<RuleCount> of(Collection<QualityLine> lines) {
        record Key(Kind kind, String rule) implements Comparable<Key> {
            @Override
            public int compareTo(Key other) {
                int byRule = rule.compareTo(other.rule);
                return byRule != 0 ? byRule : kind.compareTo(other.kind);
            }
        }
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> new Key(line.kind(), line.rule()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new RuleCount(
                        entry.getKey().rule(),
                        entry.getKey().kind(),
                        entry.getValue().size(),
                        entry.getValue().stream()
                                .map(QualityLine::person)
                                .distinct()
                                .count()))
                .sorted((a, b) -> Long.compare(b.rows(), a.rows()))
                .toList();
    }
}
