package org.itpregistry.counts.web;

import java.io.Serializable;
import org.itpregistry.typed.SheetColumn;

/** A column of a pasted sheet, and what it is taken for. */
public class PastedColumn implements Serializable {
    private final int number;
    private final String heading;
    private String kind;

    PastedColumn(int number, String heading, SheetColumn guessed) {
        this.number = number;
        this.heading = heading;
        kind = guessed.name();
    }

    /** From 1. */
    public int getNumber() {
        return number;
    }

    public String getHeading() {
        return heading;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String name) {
        kind = SheetColumn.valueOf(name).name();
    }
}
