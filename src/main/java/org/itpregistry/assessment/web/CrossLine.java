package org.itpregistry.assessment.web;

import java.util.List;

/** A row of the cross table: a class by the first definition, and how many stand in each class by the second. */
public record CrossLine(String name, List<Cell> cells) {
    /** @param changed whether those in it change class */
    public record Cell(int number, boolean changed) {}
}
