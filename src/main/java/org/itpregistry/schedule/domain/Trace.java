package org.itpregistry.schedule.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.itpregistry.platform.domain.Product;
import org.itpregistry.report.domain.GeneralReport;
import org.itpregistry.study.Audience;
import org.itpregistry.study.ResultRow;
import org.itpregistry.study.StudyResult;

/**
 * What has to be kept of a result so that the next one can be held against it: every number with those behind it, and a mark
 * of each person's records.
 *
 * @param protocol id and version
 * @param product version of the registry
 * @param marks of the records of each person in the data, by the person's key: equal records have equal marks
 * @param subjects those behind the numbers, who may be pregnancies
 */
public record Trace(
        String protocol,
        String product,
        LocalDate cutoff,
        Audience audience,
        Map<String, String> marks,
        List<Behind> subjects,
        List<TraceRow> rows) {

    /**
     * One of those behind a number.
     *
     * @param key of the person or of the pregnancy
     * @param person key of the person
     */
    public record Behind(String key, String person) {}

    /**
     * @param whole the result for those who may open the records
     * @param marks of all persons in the data, by their keys
     */
    public static Trace of(StudyResult whole, StudyResult shown, Map<String, String> marks) {
        Map<Behind, Integer> places = new LinkedHashMap<>();
        List<TraceRow> rows = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < whole.rows().size(); i++) {
            ResultRow row = shown.rows().get(i);
            rows.add(TraceRow.of(key(row, seen), row, whole.rows().get(i), places));
        }
        return new Trace(
                whole.protocol().id() + " v" + whole.protocol().version(),
                Product.version(),
                whole.cutoff(),
                shown.audience(),
                Map.copyOf(marks),
                List.copyOf(places.keySet()),
                rows);
    }

    /** Of a report that is no study. */
    public static Trace of(GeneralReport report, Audience audience, Map<String, String> marks) {
        return new Trace(
                Schedule.ANNUAL,
                Product.version(),
                report.cutoff(),
                audience,
                Map.copyOf(marks),
                List.of(),
                traced(report));
    }

    /** Equal names are told apart by their order. */
    private static String key(ResultRow row, Map<String, Integer> seen) {
        String name = row.endpoint().itemId().isEmpty()
                ? row.endpoint().section() + "/" + row.endpoint().measure()
                : row.endpoint().itemId();
        int times = seen.merge(name, 1, Integer::sum);
        return times == 1 ? name : name + " #" + times;
    }

    /** The numbers of a report for the comparison with the next one; who stands behind them is not kept. */
    private static List<TraceRow> traced(GeneralReport report) {
        return report.cells().stream()
                .map(cell -> TraceRow.ofNobody(
                        cell.get(0) + "/" + cell.get(1) + "/" + cell.get(2),
                        cell.get(1) + ", " + cell.get(2),
                        cell.get(3)))
                .toList();
    }
}
