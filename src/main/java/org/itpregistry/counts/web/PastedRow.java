package org.itpregistry.counts.web;

import java.io.Serializable;
import java.util.List;
import org.itpregistry.typed.SheetLine;

/** A row of a pasted sheet: its cells, as what it is read, and whether it is to become a line. */
public class PastedRow implements Serializable {
    private final List<String> cells;
    private boolean taken;
    private boolean wasCount;
    private transient SheetLine line;

    PastedRow(List<String> cells) {
        this.cells = cells;
    }

    /** A row that turns out to be a count is ticked; what a person unticked stays so. */
    void read(SheetLine reading) {
        taken |= reading.isCount() && !wasCount;
        wasCount |= reading.isCount();
        line = reading;
    }

    SheetLine line() {
        return line;
    }

    public List<String> getCells() {
        return cells;
    }

    public boolean isTaken() {
        return taken;
    }

    public void setTaken(boolean ticked) {
        taken = ticked;
    }
}
