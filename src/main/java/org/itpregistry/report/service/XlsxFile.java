package org.itpregistry.report.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Worksheet;
import org.itpregistry.platform.domain.Product;
import org.itpregistry.report.domain.Workbook;
import org.itpregistry.report.domain.WorkbookSheet;
import org.itpregistry.report.domain.WorkbookSheet.Column;

/**
 * A workbook: numbers and days as such, in full precision, texts as texts whatever they begin with; the heads in sight while
 * one scrolls, and a filter on each.
 */
public final class XlsxFile {
    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;
    private static final String INK_OF_HEADS = "E9ECEF";

    private XlsxFile() {}

    /**
     * @param title of the file
     * @param author of the numbers
     */
    public static byte[] of(Workbook workbook, String title, String author) {
        var bytes = new ByteArrayOutputStream();
        try (var file = new org.dhatim.fastexcel.Workbook(bytes, "ITP registry", "00.0001")) {
            file.properties().setTitle(title).setCompany(author).setTextProperty("version", Product.version());
            for (WorkbookSheet sheet : workbook.sheets()) {
                write(sheet, file.newWorksheet(sheet.name()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(WorkbookSheet sheet, Worksheet paper) {
        int last = sheet.columns().size() - 1;
        for (int column = 0; column <= last; column++) {
            write(sheet, column, paper);
        }
        paper.range(0, 0, 0, last)
                .style()
                .bold()
                .fillColor(INK_OF_HEADS)
                .verticalAlignment("top")
                .wrapText(true)
                .set();
        paper.freezePane(0, 1);
        paper.setAutoFilter(0, 0, sheet.rows().size(), last);
        paper.repeatRows(0);
    }

    private static void write(WorkbookSheet sheet, int place, Worksheet paper) {
        Column column = sheet.columns().get(place);
        paper.value(0, place, column.head());
        int longest = column.head().length();
        for (int row = 1; row <= sheet.rows().size(); row++) {
            String cell = sheet.rows().get(row - 1).get(place);
            longest = Math.max(longest, cell.length());
            write(column, cell, row, place, paper);
        }
        paper.width(place, Math.max(NARROWEST, Math.min(WIDEST, longest + 3)));
    }

    private static void write(Column column, String cell, int row, int place, Worksheet paper) {
        if (cell.isEmpty()) {
            return;
        }
        if (column.number(cell).isPresent()) {
            paper.value(row, place, column.number(cell).get());
        } else if (column.day(cell).isPresent()) {
            paper.value(row, place, column.day(cell).get());
            paper.style(row, place).format("yyyy-mm-dd").set();
        } else {
            paper.value(row, place, cell);
            paper.style(row, place)
                    .wrapText(cell.length() > WIDEST)
                    .verticalAlignment("top")
                    .set();
        }
    }
}
