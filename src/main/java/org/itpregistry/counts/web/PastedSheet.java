package org.itpregistry.counts.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.itpregistry.entry.web.Grid;
import org.itpregistry.measure.PlateletUnit;
import org.itpregistry.typed.DateOrder;
import org.itpregistry.typed.LabSheet;
import org.itpregistry.typed.Notation;
import org.itpregistry.typed.SheetColumn;
import org.itpregistry.typed.SheetGuess;
import org.itpregistry.typed.SheetLine;
import org.itpregistry.typed.SheetReading;

/** A pasted sheet between the clipboard and the grid: what its columns are taken for, and what a person still has to say. */
public class PastedSheet implements Serializable {
    private String text = "";
    private LabSheet sheet;
    private final List<PastedColumn> columns = new ArrayList<>();
    private final List<PastedRow> rows = new ArrayList<>();
    private String order = "";
    private String unit = "";
    private String problemKey = "";
    private Notation notation = Notation.UNTOLD;
    private boolean orderAsked;
    private boolean unitAsked;
    private DateOrder orderFound;
    private int wanted;

    /**
     * Reads the text anew.
     *
     * @param lastUnit the unit that the user chose last; it is shown, not silently taken
     */
    void open(Notation typist, Optional<PlateletUnit> lastUnit) {
        drop(false);
        notation = typist;
        sheet = LabSheet.of(text, notation);
        if (sheet.rows().isEmpty()) {
            sheet = null;
            problemKey = "counts.sheet.problem.empty";
            return;
        }
        unit = lastUnit.map(PlateletUnit::code).orElse("");
        List<SheetColumn> guessed = SheetGuess.of(sheet, notation);
        for (int i = 0; i < guessed.size(); i++) {
            columns.add(new PastedColumn(i + 1, sheet.headings().get(i), guessed.get(i)));
        }
        sheet.rows().forEach(cells -> rows.add(new PastedRow(cells)));
        read();
    }

    /** Reads the rows as the columns are said to be now. */
    void read() {
        problemKey = "";
        var reading = new SheetReading(sheet, kinds(), chosenOrder().orElse(null), notation);
        List<SheetLine> lines = reading.lines();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).read(lines.get(i));
        }
        orderAsked = orderAsked || reading.asksForOrder();
        orderFound = orderAsked ? null : reading.order().orElse(null);
        unitAsked = lines.stream().anyMatch(SheetLine::lacksUnit);
    }

    /**
     * The rows that are to become lines; none as long as something has to be said first, which is then asked for.
     *
     * @param typed how many lines the grid has already
     */
    List<SheetLine> lines(int typed) {
        read();
        List<SheetLine> taken =
                rows.stream().filter(PastedRow::isTaken).map(PastedRow::line).toList();
        wanted = typed + taken.size();
        if (!kinds().contains(SheetColumn.DATE)) {
            problemKey = "counts.sheet.problem.date";
        } else if (!kinds().contains(SheetColumn.COUNT)) {
            problemKey = "counts.sheet.problem.count";
        } else if (orderAsked && chosenOrder().isEmpty()) {
            problemKey = "counts.sheet.problem.order";
        } else if (taken.stream().anyMatch(SheetLine::lacksUnit) && chosenUnit().isEmpty()) {
            problemKey = "counts.sheet.problem.unit";
        } else if (taken.isEmpty()) {
            problemKey = "counts.sheet.problem.none";
        } else if (wanted > Grid.MOST_LINES) {
            problemKey = "counts.sheet.problem.many";
        }
        return problemKey.isEmpty() ? taken : List.of();
    }

    /** Puts the sheet away; its text too, when it has been laid or is not wanted. */
    void drop(boolean textToo) {
        sheet = null;
        columns.clear();
        rows.clear();
        order = "";
        problemKey = "";
        orderAsked = false;
        if (textToo) {
            text = "";
        }
    }

    private List<SheetColumn> kinds() {
        return columns.stream()
                .map(column -> SheetColumn.valueOf(column.getKind()))
                .toList();
    }

    private Optional<DateOrder> chosenOrder() {
        return order.isEmpty() ? Optional.empty() : Optional.of(DateOrder.valueOf(order));
    }

    Optional<PlateletUnit> chosenUnit() {
        return PlateletUnit.ofCode(unit);
    }

    public boolean isOpen() {
        return sheet != null;
    }

    public boolean isOrderAsked() {
        return orderAsked;
    }

    public boolean isUnitAsked() {
        return unitAsked;
    }

    /** The order that the sheet itself decides; null where nothing had to be decided. */
    public DateOrder getOrderFound() {
        return orderFound;
    }

    /** A date of the sheet that can be two days. */
    public String getOpenDate() {
        return rows.stream()
                .map(PastedRow::line)
                .filter(SheetLine::isCount)
                .map(SheetLine::date)
                .filter(date -> !date.matches("\\d{4}-\\d{2}-\\d{2}"))
                .findFirst()
                .orElse("3/5/2024");
    }

    public boolean isHeaded() {
        return columns.stream().anyMatch(column -> !column.getHeading().isEmpty());
    }

    /** Key of what has to be said before the sheet can be laid into the grid; empty when nothing. */
    public String getProblemKey() {
        return problemKey;
    }

    /** How many lines the grid would have with this sheet. */
    public int getWanted() {
        return wanted;
    }

    public List<PastedColumn> getColumns() {
        return columns;
    }

    public List<PastedRow> getRows() {
        return rows;
    }

    public String getText() {
        return text;
    }

    public void setText(String pasted) {
        text = pasted == null ? "" : pasted;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String name) {
        order = name == null ? "" : name;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String code) {
        unit = code == null ? "" : code;
    }
}
