package org.itpregistry.report.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.itpregistry.cohort.domain.CsvText;
import org.itpregistry.figure.Figure;
import org.itpregistry.platform.domain.Product;
import org.itpregistry.text.Language;

/**
 * A report of tables that is no study: on a center, on a year.
 *
 * @param title of the report
 * @param subtitle what kind of report it is
 * @param synthetic whether the persons are made up
 * @param cohort key
 * @param cutoff nothing later is looked at
 * @param origin key of the data cut; empty for the data of the moment
 * @param lead a sentence or two before the tables
 * @param figures with their legends, after the tables
 * @param lists of the persons behind the numbers, only in a workbook; none where nobody may be named
 * @param methods how the numbers are made, paragraphs apart by an empty line
 */
public record GeneralReport(
        String title,
        String subtitle,
        boolean synthetic,
        String cohort,
        LocalDate cutoff,
        String origin,
        List<ReportFact> facts,
        String lead,
        List<PrintedTable> tables,
        List<Drawing> figures,
        List<WorkbookSheet> lists,
        String methods) {
    private static final List<String> COLUMNS = List.of("table", "row", "column", "value");

    public GeneralReport {
        facts = List.copyOf(facts);
        figures = List.copyOf(figures);
        lists = List.copyOf(lists);
        List<PrintedTable> numbered = new ArrayList<>();
        tables.forEach(table -> numbered.add(table.numbered(numbered.size() + 1)));
        tables = List.copyOf(numbered);
    }

    /** A figure with what is to be seen in it. */
    public record Drawing(String name, Figure figure, String legend) {}

    /** As the writers of reports take it. */
    public CohortSummary summary(Instant madeAt) {
        List<FigureLine> lines = new ArrayList<>();
        figures.forEach(one -> lines.add(FigureLine.of(one.name(), lines.size() + 1, one.figure(), one.legend())));
        String made = Edition.time(madeAt);
        List<ReportFact> particulars = new ArrayList<>(facts);
        particulars.add(new ReportFact(
                Language.say("report.fact.made"), Language.say("report.fact.made.value", made, Product.version())));
        return new CohortSummary(
                title,
                subtitle,
                synthetic ? Language.say("report.synthetic") : "",
                Language.say("report.head", title, cohort),
                Language.say("general.foot", Product.version(), made, cutoff, origin),
                particulars,
                lead,
                List.of(),
                TableRow.of(tables),
                List.of(),
                List.of(),
                lines,
                List.of(),
                "",
                "",
                methods,
                Language.say("report.notice"),
                List.of());
    }

    /** All cells as CSV, a line each. */
    public String csv() {
        return CsvText.of(COLUMNS, cells());
    }

    public List<List<String>> cells() {
        List<List<String>> cells = new ArrayList<>();
        for (PrintedTable table : tables) {
            for (List<String> row : table.rows()) {
                for (int i = 1; i < row.size(); i++) {
                    cells.add(List.of(
                            table.code(), row.get(0), table.columns().get(i).replace("\n", " "), row.get(i)));
                }
            }
        }
        return cells;
    }
}
