package org.itpregistry.counts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.itpregistry.measure.PlateletUnit;
import org.itpregistry.typed.Notation;
import org.itpregistry.typed.SheetLine;
import org.junit.jupiter.api.Test;

class PastedSheetTest {
    private static final Notation NOTATION = new Notation(null, LocalDate.of(2026, 11, 26));

    private final PastedSheet sheet = new PastedSheet();

    private PastedSheet paste(String text, PlateletUnit lastUnit) {
        sheet.setText(text);
        sheet.open(NOTATION, Optional.ofNullable(lastUnit));
        return sheet;
    }

    @Test
    void a_unit_that_no_cell_names_is_asked_for_once() {
        paste("2024-05-01\t23\n2024-05-08\t31", null);
        assertThat(sheet.isUnitAsked()).isTrue();
        assertThat(sheet.lines(0)).isEmpty();
        assertThat(sheet.getProblemKey()).isEqualTo("counts.sheet.problem.unit");
        sheet.setUnit("10*9/L");
        assertThat(sheet.lines(0)).hasSize(2);
    }

    @Test
    void the_unit_that_was_used_last_is_shown_as_chosen() {
        paste("2024-05-01\t23", PlateletUnit.PER_MICROLITRE);
        assertThat(sheet.isUnitAsked()).isTrue();
        assertThat(sheet.getUnit()).isEqualTo("/uL");
    }

    @Test
    void an_order_that_no_line_decides_is_asked_for_and_stays_asked() {
        paste("01/02/2024\t45\tG/L\n03/04/2024\t51\tG/L", null);
        assertThat(sheet.lines(0)).isEmpty();
        assertThat(sheet.getProblemKey()).isEqualTo("counts.sheet.problem.order");
        sheet.setOrder("MONTH_FIRST");
        assertThat(sheet.lines(0)).extracting(SheetLine::date).containsExactly("2024-01-02", "2024-03-04");
        assertThat(sheet.isOrderAsked()).isTrue();
    }

    @Test
    void a_column_that_is_taken_for_something_else_is_read_anew() {
        paste("2024-05-03\t5.4\t23\n2024-05-10\t6.1\t31", PlateletUnit.GIGA_PER_LITRE);
        assertThat(sheet.lines(0)).isEmpty();
        assertThat(sheet.getProblemKey()).isEqualTo("counts.sheet.problem.count");
        sheet.getColumns().get(2).setKind("COUNT");
        List<SheetLine> lines = sheet.lines(0);
        assertThat(lines).extracting(SheetLine::value).containsExactly("23", "31");
        assertThat(lines).extracting(SheetLine::remark).containsExactly("5.4", "6.1");
        sheet.getColumns().get(1).setKind("LEFT_OUT");
        assertThat(sheet.lines(0)).extracting(SheetLine::remark).containsOnly("");
    }

    @Test
    void rows_that_are_no_counts_are_shown_and_not_taken() {
        paste("Laboratory\t\nDate\tPLT G/L\n2024-05-01\t23\nSignature\tX", null);
        assertThat(sheet.getRows()).hasSize(3);
        assertThat(sheet.lines(0)).hasSize(1);
    }

    @Test
    void a_row_that_a_person_unticked_stays_out() {
        paste("2024-05-01\t23 G/L\n2024-05-08\t31 G/L", null);
        sheet.getRows().get(0).setTaken(false);
        sheet.read();
        assertThat(sheet.lines(0)).extracting(SheetLine::value).containsExactly("31");
    }

    @Test
    void more_rows_than_the_table_holds_are_said_and_none_is_laid() {
        paste("2024-05-01\t23 G/L\n".repeat(250), null);
        assertThat(sheet.lines(51)).isEmpty();
        assertThat(sheet.getProblemKey()).isEqualTo("counts.sheet.problem.many");
        assertThat(sheet.getWanted()).isEqualTo(301);
        assertThat(sheet.lines(50)).hasSize(250);
        assertThat(sheet.getText()).isNotEmpty();
    }

    @Test
    void an_empty_box_says_what_to_do() {
        paste(" \n ", null);
        assertThat(sheet.isOpen()).isFalse();
        assertThat(sheet.getProblemKey()).isEqualTo("counts.sheet.problem.empty");
    }
}
