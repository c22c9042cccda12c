package org.itpregistry.report.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.Reason;
import org.itpregistry.protocol.domain.StudyWords;
import org.itpregistry.study.Published;
import org.itpregistry.study.ResultRow;
import org.itpregistry.study.StudyResult;

/** The tables that look at all results once more: beside the paper, and for whom there is no answer. */
final class ResultTables {
    private ResultTables() {}

    /** Our numbers beside the published ones; empty where the protocol has none. */
    static Optional<PrintedTable> published(StudyResult result, List<ResultSection> sections) {
        List<List<String>> rows = sections.stream()
                .flatMap(section -> section.beside(ResultTables::standing, ResultTables::why).stream())
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(PrintedTable.of(
                        "published",
                        TableLayout.BESIDE,
                        List.of(
                                StudyWords.of("report.column.measure"),
                                StudyWords.of("report.column.ours"),
                                StudyWords.of("report.column.interval"),
                                StudyWords.of("report.column.published"),
                                StudyWords.of("report.column.standing"),
                                StudyWords.of("report.column.remark")),
                        rows,
                        List.of(StudyWords.of(
                                "report.note.published", result.protocol().citation()))));
    }

    private static boolean isComparable(ResultRow row) {
        return !isReadOtherwise(row) && row.endpoint().paper().reading() != Published.Meaning.NOT_COMPARABLE;
    }

    /** A definition that was read more strictly than its paper did is another definition. */
    private static boolean isReadOtherwise(ResultRow row) {
        return row.mode().equals(Mode.REGISTRY.name());
    }

    private static String standing(ResultRow row) {
        if (row.withheld().isPresent()) {
            return StudyWords.of("report.withheld");
        }
        return !isComparable(row) ? StudyWords.of("report.standing.notComparable") : StandingWords.of(row);
    }

    private static String why(ResultRow row) {
        return isReadOtherwise(row)
                ? StudyWords.of("report.standing.registryRules")
                : Typeset.signs(row.endpoint().note());
    }

    /** Of whom there is no answer, by definition and population; empty where all could be judged. */
    static Optional<PrintedTable> notJudged(StudyResult result) {
        Set<List<String>> rows = new LinkedHashSet<>();
        for (ResultRow row : result.rows()) {
            if (row.withheld().isEmpty()
                    && row.notEvaluable() > 0
                    && row.endpoint().statistic().asksMembers()) {
                rows.add(notJudged(result, row));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(PrintedTable.of(
                        "notJudged",
                        TableLayout.KNOWN,
                        DescriptionTables.known(
                                "report.column.definition", "report.column.asked", "report.column.judged"),
                        new ArrayList<>(rows),
                        List.of(StudyWords.of("report.note.notJudged"))));
    }

    private static List<String> notJudged(StudyResult result, ResultRow row) {
        int open = row.notEvaluable();
        int judged = row.members().denominator().size();
        Map<Reason, Integer> reasons = row.members().notEvaluable().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, reason -> reason.getValue().size(), Integer::sum, TreeMap::new));
        String group =
                result.protocol().group(row.endpoint().calculation().group()).text();
        String asked = ResultSection.definition(row).isEmpty()
                ? row.endpoint().measure()
                : ResultSection.definition(row) + " (" + StudyWords.of("report.mode." + row.mode()) + ")";
        return List.of(
                asked + ", " + group,
                String.valueOf(judged + open),
                String.valueOf(judged),
                String.valueOf(open),
                DescriptionTables.reasons(reasons));
    }
}
