package org.itpregistry.report.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.itpregistry.outcome.Reason;
import org.itpregistry.study.Baseline;
import org.itpregistry.study.CenterSize;
import org.itpregistry.study.ItemKnown;
import org.itpregistry.study.StudyResult;
import org.itpregistry.study.Timescale;
import org.itpregistry.study.TreatmentLines;
import org.itpregistry.text.Language;

/** The tables that say who the population is. */
final class DescriptionTables {
    private DescriptionTables() {}

    /** Characteristics by group, then treatment by line; a table without rows is left out. */
    static List<PrintedTable> opening(StudyResult result) {
        List<PrintedTable> tables = new ArrayList<>();
        Baseline baseline = result.description().baseline();
        if (!baseline.rows().isEmpty()) {
            tables.add(baseline(baseline));
        }
        TreatmentLines lines = result.description().lines();
        if (!lines.agents().isEmpty()) {
            tables.add(lines(lines));
        }
        return tables;
    }

    /** How far items are known, then centers. */
    static List<PrintedTable> closing(StudyResult result) {
        List<PrintedTable> tables = new ArrayList<>();
        if (!result.description().items().isEmpty()) {
            tables.add(items(result.description().items()));
        }
        if (!result.description().centers().isEmpty()) {
            tables.add(centers(result.description().centers()));
        }
        return tables;
    }

    private static PrintedTable baseline(Baseline baseline) {
        List<String> columns = new ArrayList<>(List.of(Language.say("report.column.characteristic")));
        for (int i = 0; i < baseline.groups().size(); i++) {
            columns.add(Language.say(
                    "report.column.group",
                    baseline.groups().get(i),
                    String.valueOf(baseline.sizes().get(i))));
        }
        List<List<String>> rows = baseline.rows().stream()
                .map(row -> Stream.concat(
                                Stream.of(measure(row)),
                                IntStream.range(0, row.cells().size())
                                        .mapToObj(i -> cell(
                                                row,
                                                row.cells().get(i),
                                                baseline.sizes().get(i))))
                        .toList())
                .toList();
        return PrintedTable.of(
                "baseline",
                TableLayout.ofNumbers(columns.size()),
                columns,
                rows,
                List.of(Language.say("report.note.baseline")));
    }

    private static String measure(Baseline.Row row) {
        return Typeset.signs(row.unit().isEmpty() ? row.measure() : row.measure() + " (" + row.unit() + ")");
    }

    private static String cell(Baseline.Row row, Baseline.Cell cell, int size) {
        if (cell.known() == 0) {
            return Language.say("report.noValue");
        }
        if (cell instanceof Baseline.Share share) {
            return share.events() + "/" + share.known() + " (" + percent(share.events(), share.known()) + ")";
        }
        String text = cell instanceof Baseline.Mean mean ? mean(row, mean) : median(row, (Baseline.Amount) cell);
        return cell.known() == size ? text : text + Language.say("report.cell.known", String.valueOf(cell.known()));
    }

    private static String median(Baseline.Row row, Baseline.Amount amount) {
        return Language.say(
                "report.cell.amount",
                number(row, amount.median()),
                Typeset.range(number(row, amount.lower()), number(row, amount.upper())),
                Typeset.range(number(row, amount.least()), number(row, amount.most())));
    }

    /** One person has a mean and no deviation. */
    private static String mean(Baseline.Row row, Baseline.Mean mean) {
        return mean.known() < 2
                ? number(row, mean.mean())
                : Language.say("report.cell.mean", number(row, mean.mean()), number(row, mean.deviation()));
    }

    private static PrintedTable lines(TreatmentLines lines) {
        List<String> columns = new ArrayList<>(List.of(Language.say("report.column.agent")));
        List<String> all = new ArrayList<>(List.of(Language.say("report.lines.any")));
        for (int i = 0; i < TreatmentLines.COLUMNS; i++) {
            boolean last = i == TreatmentLines.COLUMNS - 1;
            columns.add(Language.say(last ? "report.column.laterLine" : "report.column.line", i + 1));
            all.add(share(lines.withLine().get(i), lines.persons()));
        }
        columns.add(Language.say("report.column.anyLine"));
        all.add(share(lines.withLine().get(0), lines.persons()));
        List<List<String>> rows = new ArrayList<>(List.of(all));
        lines.agents()
                .forEach(row -> rows.add(Stream.concat(
                                Stream.of(row.agent().label()),
                                Stream.concat(
                                        IntStream.range(0, TreatmentLines.COLUMNS)
                                                .mapToObj(i -> share(
                                                        row.byLine().get(i),
                                                        lines.withLine().get(i))),
                                        Stream.of(share(row.ever(), lines.persons()))))
                        .toList()));
        return PrintedTable.of(
                "lines",
                TableLayout.ofNumbers(columns.size()),
                columns,
                rows,
                List.of(Language.say("report.note.lines")));
    }

    private static PrintedTable items(List<ItemKnown> items) {
        return PrintedTable.of(
                "missing",
                TableLayout.KNOWN,
                known("report.column.item", "report.column.applicable", "report.column.known"),
                items.stream()
                        .map(item -> List.of(
                                Language.say("report.item." + item.item()),
                                String.valueOf(item.applicable()),
                                String.valueOf(item.known()),
                                String.valueOf(item.applicable() - item.known()),
                                reasons(item.missing())))
                        .toList(),
                List.of());
    }

    static List<String> known(String first, String of, String known) {
        return List.of(
                Language.say(first),
                Language.say(of),
                Language.say(known),
                Language.say("report.column.notKnown"),
                Language.say("report.column.why"));
    }

    static String reasons(Map<Reason, Integer> missing) {
        return missing.entrySet().stream()
                .map(reason -> reason.getKey().text() + " " + reason.getValue())
                .collect(Collectors.joining("; "));
    }

    private static PrintedTable centers(List<CenterSize> centers) {
        return PrintedTable.of(
                "centers",
                TableLayout.NUMBERS_4,
                Stream.of("center", "persons", "first", "last")
                        .map(column -> Language.say("report.column." + column))
                        .toList(),
                centers.stream()
                        .map(center -> List.of(
                                center.center(),
                                String.valueOf(center.persons()),
                                center.first().toString(),
                                center.last().toString()))
                        .toList(),
                List.of());
    }

    private static String share(int part, int whole) {
        return part == 0 ? "0" : part + " (" + percent(part, whole) + ")";
    }

    private static String percent(int part, int whole) {
        return Typeset.rounded(BigDecimal.valueOf(100.0 * part / whole), 0) + "%";
    }

    /** Months with one place, weeks with days; of the others one place where it says something. */
    private static String number(Baseline.Row row, double number) {
        if (row.scale() == Timescale.WEEKS) {
            return PrintedValue.weeks(BigDecimal.valueOf(number));
        }
        if (row.scale() == Timescale.MONTHS) {
            return Typeset.rounded(BigDecimal.valueOf(number), 1);
        }
        return Typeset.rounded(BigDecimal.valueOf(number), Math.abs(number) < 100 ? 1 : 0)
                .replaceFirst("\\.0$", "");
    }
}
