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
import org.itpregistry.study.Published;
import org.itpregistry.study.ResultRow;
import org.itpregistry.study.StudyResult;
import org.itpregistry.text.Language;

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
                                Language.say("report.column.measure"),
                                Language.say("report.column.ours"),
                                Language.say("report.column.interval"),
                                Language.say("report.column.published"),
                                Language.say("report.column.standing"),
                                Language.say("report.column.remark")),
                        rows,
                        List.of(Language.say(
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
            return Language.say("report.withheld");
        }
        return !isComparable(row) ? Language.say("report.standing.notComparable") : StandingWords.of(row);
    }

    private static String why(ResultRow row) {
        return isReadOtherwise(row)
                ? Language.say("report.standing.registryRules")
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
                        List.of(Language.say("report.note.notJudged"))));
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
                : ResultSection.definition(row) + " (" + Language.say("report.mode." + row.mode()) + ")";
        return List.of(
                asked + ", " + group,
                String.valueOf(judged + open),
                String.valueOf(judged),
                String.valueOf(open),
                DescriptionTables.reasons(reasons));
    }
}
