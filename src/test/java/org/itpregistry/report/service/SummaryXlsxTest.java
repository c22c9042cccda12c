package org.itpregistry.report.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.itpregistry.report.service.Parts.all;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.itpregistry.cohort.domain.ResultTable;
import org.itpregistry.report.domain.Workbook;
import org.itpregistry.report.domain.WorkbookSheet;
import org.itpregistry.report.domain.WorkbookSheet.Column;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What the cells of the workbook hold, read back from it; kept as target/parveen2019.xlsx to be looked at. */
class SummaryXlsxTest {
    private static final Workbook WORKBOOK = Workbook.of(SummaryPdf.RESULT, SummaryPdf.SUMMARY);
    private static Parts parts;

    @BeforeAll
    static void read() throws Exception {
        byte[] file = XlsxFile.of(WORKBOOK, "Summary", "ITP registry");
        Files.write(Path.of("target", "parveen2019.xlsx"), file);
        parts = Parts.of(file);
    }

    /** A cell with its type: n for a number, s for a text. */
    private record Cell(String type, String value) {}

    private static List<List<Cell>> rows(Parts file, int sheet) throws Exception {
        List<Element> texts = all(file.xml("xl/sharedStrings.xml"), "si");
        List<List<Cell>> rows = new ArrayList<>();
        for (Element row : all(file.xml("xl/worksheets/sheet" + sheet + ".xml"), "row")) {
            List<Cell> cells = new ArrayList<>(Collections.nCopies(ResultTable.COLUMNS.size(), new Cell("", "")));
            for (Element cell : all(row, "c")) {
                int column = cell.getAttribute("r").charAt(0) - 'A';
                String value = cell.getTextContent().strip();
                String type = cell.getAttribute("t");
                boolean text = type.equals("s") && !value.isEmpty();
                cells.set(
                        column,
                        new Cell(
                                type,
                                text
                                        ? texts.get(Integer.parseInt(value))
                                                .getTextContent()
                                                .strip()
                                        : value));
            }
            rows.add(cells);
        }
        return rows;
    }

    @Test
    void there_is_a_sheet_a_table_and_one_of_definitions() throws Exception {
        assertThat(all(parts.xml("xl/workbook.xml"), "sheet").stream().map(sheet -> sheet.getAttribute("name")))
                .containsExactly(
                        "About",
                        "Population and frequency",
                        "Baseline",
                        "Treatment",
                        "Maternal outcomes",
                        "Neonatal outcomes",
                        "Constants of the protocol",
                        "Characteristics by group",
                        "Treatment by line",
                        "Published numbers beside ours",
                        "Completeness of the record",
                        "Centers",
                        "Definitions",
                        "STROBE items",
                        "RECORD items");
    }

    @Test
    void the_cells_are_those_of_the_csv_and_numbers_are_numbers() throws Exception {
        List<List<Cell>> cells = new ArrayList<>();
        for (int sheet = 2; sheet <= 7; sheet++) {
            List<List<Cell>> rows = rows(parts, sheet);
            assertThat(rows.get(0).stream().map(Cell::value)).containsExactlyElementsOf(ResultTable.COLUMNS);
            cells.addAll(rows.subList(1, rows.size()));
        }
        List<List<String>> table = ResultTable.of(SummaryPdf.RESULT).rows();
        assertThat(cells).hasSameSizeAs(table);
        for (int i = 0; i < table.size(); i++) {
            for (int column = 0; column < ResultTable.COLUMNS.size(); column++) {
                same(cells.get(i).get(column), table.get(i).get(column), ResultTable.COLUMNS.get(column));
            }
        }
    }

    /** A spreadsheet keeps fifteen digits of a number. */
    private static void same(Cell cell, String expected, String column) {
        boolean number = expected.matches("-?\\d+(\\.\\d+)?") && !column.equals("note");
        if (number) {
            assertThat(cell.type()).as(column).isEqualTo("n");
            double value = Double.parseDouble(expected);
            assertThat(Double.parseDouble(cell.value())).as(column).isCloseTo(value, within(Math.abs(value) * 1e-14));
        } else {
            assertThat(cell.value().replaceAll("\\s+", " ")).as(column).isEqualTo(expected.replaceAll("\\s+", " "));
        }
    }

    @Test
    void every_definition_and_the_label_of_made_up_data_are_there() throws Exception {
        assertThat(rows(parts, 13)).hasSize(SummaryPdf.RESULT.definitions().size() + 1);
        assertThat(rows(parts, 13).get(1).get(1).type()).isEqualTo("n");
        assertThat(rows(parts, 1).toString()).contains("Synthetic: the persons are made up", "SHA-256", "Data cut");
    }

    @Test
    void a_text_that_begins_like_a_formula_stays_a_text() throws Exception {
        var sheet = new WorkbookSheet(
                "About",
                List.of(Column.ofText("Item"), Column.ofNumbers("Content")),
                List.of(
                        List.of("=1+1", "+2"),
                        List.of("-cmd|x!A1", "@SUM(A1)"),
                        List.of("3", "<b>&\u0001"),
                        List.of("1", "-2.50")));
        Parts file = Parts.of(XlsxFile.of(new Workbook(List.of(sheet)), "t", "a"));
        assertThat(file.xml("xl/worksheets/sheet1.xml")
                        .getElementsByTagName("f")
                        .getLength())
                .isZero();
        List<List<Cell>> rows = rows(file, 1);
        assertThat(rows.get(1)).startsWith(new Cell("s", "=1+1"), new Cell("s", "+2"));
        assertThat(rows.get(2)).startsWith(new Cell("s", "-cmd|x!A1"), new Cell("s", "@SUM(A1)"));
        assertThat(rows.get(3)).startsWith(new Cell("s", "3"), new Cell("s", "<b>&"));
        assertThat(rows.get(4)).startsWith(new Cell("s", "1"), new Cell("n", "-2.50"));
    }

    @Test
    void a_whole_day_is_a_day_and_a_part_of_one_a_text() throws Exception {
        var sheet = new WorkbookSheet(
                "Days", List.of(Column.ofNumbers("Day")), List.of(List.of("2024-02-29"), List.of("2024-02")));
        Parts file = Parts.of(XlsxFile.of(new Workbook(List.of(sheet)), "t", "a"));
        List<List<Cell>> rows = rows(file, 1);
        assertThat(Double.parseDouble(rows.get(1).get(0).value()))
                .isEqualTo(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), LocalDate.of(2024, 2, 29)));
        assertThat(rows.get(2).get(0)).isEqualTo(new Cell("s", "2024-02"));
        assertThat(all(file.xml("xl/styles.xml"), "numFmt").get(0).getAttribute("formatCode"))
                .isEqualTo("yyyy-mm-dd");
    }

    @Test
    void every_head_has_a_filter() throws Exception {
        for (int i = 1; i <= WORKBOOK.sheets().size(); i++) {
            WorkbookSheet sheet = WORKBOOK.sheets().get(i - 1);
            String range = all(parts.xml("xl/worksheets/sheet" + i + ".xml"), "autoFilter")
                    .get(0)
                    .getAttribute("ref");
            char last = (char) ('A' + sheet.columns().size() - 1);
            assertThat(range)
                    .as(sheet.name())
                    .isEqualTo("A1:" + last + (sheet.rows().size() + 1));
        }
    }

    @Test
    void the_head_stays_in_sight() throws Exception {
        assertThat(all(parts.xml("xl/worksheets/sheet2.xml"), "pane").get(0).getAttribute("ySplit"))
                .isEqualTo("1");
    }
}
