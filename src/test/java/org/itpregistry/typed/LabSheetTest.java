package org.itpregistry.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.PlateletUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabSheetTest {
    private static final Notation NOTATION = new Notation(null, LocalDate.of(2026, 11, 26));

    /** The sheets as they came, and further ones of their kinds: each block is one paste; what comes out stands behind =>. */
    static Stream<String> sheets() throws IOException {
        try (var file = LabSheetTest.class.getResourceAsStream("/entry/sheets.txt")) {
            return Arrays.stream(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n\n"))
                    .filter(block -> block.contains("=>"));
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void a_sheet_comes_out_as_it_says(String block) {
        int end = block.indexOf("\n=>");
        String text = block.substring(0, end);
        List<String> expected = Arrays.stream(block.substring(end + 3).split("\n(?:=>)?"))
                .map(String::strip)
                .toList();
        LabSheet sheet = LabSheet.of(text, NOTATION);
        List<SheetColumn> columns = SheetGuess.of(sheet, NOTATION);
        var reading = new SheetReading(sheet, columns, null, NOTATION);
        List<String> lines = reading.lines().stream().map(LabSheetTest::shown).toList();
        String asked = (reading.asksForOrder() ? " order" : "")
                + (reading.lines().stream().anyMatch(SheetLine::lacksUnit) ? " unit" : "")
                + (columns.contains(SheetColumn.DATE) ? "" : " date")
                + (columns.contains(SheetColumn.COUNT) ? "" : " count");
        assertThat(lines).as(columns.toString()).isEqualTo(expected.subList(1, expected.size()));
        assertThat(asked.strip()).as("what is asked").isEqualTo(expected.get(0).replaceFirst("^asked: *", ""));
    }

    private static String shown(SheetLine line) {
        return String.join(
                        " | ",
                        line.isCount() ? line.date() : "no count",
                        line.time(),
                        line.sign().map(Comparator::sign).orElse("") + line.value(),
                        line.unit()
                                .map(PlateletUnit::code)
                                .orElse(line.unitWord().isEmpty() ? "" : "?" + line.unitWord()),
                        line.occasion(),
                        line.quality(),
                        line.remark())
                .replaceAll("[ |]+$", "")
                .strip();
    }

    @Test
    void every_cell_is_kept_whatever_it_holds() {
        LabSheet sheet = LabSheet.of("a\t\"b\"\"c\nd\"\te\n\n1\t2", NOTATION);
        assertThat(sheet.rows()).containsExactly(List.of("a", "b\"c d", "e"), List.of("1", "2", ""));
    }

    @Test
    void a_chosen_order_reads_what_was_open() {
        LabSheet sheet = LabSheet.of("01/02/2024\t45\n03/04/2024\t51", NOTATION);
        var reading = new SheetReading(sheet, SheetGuess.of(sheet, NOTATION), DateOrder.MONTH_FIRST, NOTATION);
        assertThat(reading.asksForOrder()).isFalse();
        assertThat(reading.lines()).extracting(SheetLine::date).containsExactly("2024-01-02", "2024-03-04");
    }

    @Test
    void the_order_of_a_user_does_not_decide_over_the_sheet_of_a_laboratory() {
        Notation own = NOTATION.with(DateOrder.MONTH_FIRST);
        LabSheet sheet = LabSheet.of("01/02/2024\t45\n03/04/2024\t51", own);
        assertThat(new SheetReading(sheet, SheetGuess.of(sheet, own), null, own).asksForOrder())
                .isTrue();
    }

    @Test
    void an_empty_clipboard_has_no_rows() {
        LabSheet sheet = LabSheet.of(" \n\t\n", NOTATION);
        assertThat(sheet.rows()).isEmpty();
        assertThat(SheetGuess.of(sheet, NOTATION)).isEmpty();
    }
}
