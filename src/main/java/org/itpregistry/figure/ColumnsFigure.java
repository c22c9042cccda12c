package org.itpregistry.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * Counts as columns, each with its number above it; a column that is withheld has the word for that in its place.
 *
 * @param groupLabel what a column is for
 * @param countLabel what is counted
 * @param withheld the word for a count that is not shown
 */
public record ColumnsFigure(String title, String groupLabel, String countLabel, String withheld, List<Column> columns)
        implements Figure {
    private static final double LEFT = 48;
    private static final double RIGHT = PAGE_WIDTH - 16;
    private static final double TOP = 14;
    private static final double BOTTOM = 150;
    private static final double SHARE = 0.62;
    private static final double NUMBER = 7.5;

    /** @param count empty where it is withheld */
    public record Column(String label, OptionalLong count) {}

    public ColumnsFigure {
        columns = List.copyOf(columns);
    }

    @Override
    public double height() {
        return BOTTOM + 30;
    }

    @Override
    public void draw(Graphics2D paper) {
        Pen pen = new Pen(paper);
        long most = columns.stream()
                .mapToLong(column -> column.count().orElse(0))
                .max()
                .orElse(0);
        Axis up = Axis.linear(0, Math.max(5, most), 5, BOTTOM, TOP);
        Axis across = new Axis(Scale.LINEAR, 0, Math.max(1, columns.size()), LEFT, RIGHT, List.of());
        new Plot(across, up).draw(pen, groupLabel, countLabel, tick -> Numeral.count(Math.round(tick)));
        double room = (RIGHT - LEFT) / Math.max(1, columns.size());
        int named = every(room);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            double middle = LEFT + (i + 0.5) * room;
            double top = up.at(column.count().orElse(0));
            pen.fill(new Rectangle2D.Double(middle - room * SHARE / 2, top, room * SHARE, BOTTOM - top), Pen.BLUE);
            String number = number(column);
            if (Typeface.width(number, NUMBER) <= room) {
                pen.label(number, middle, top - 3, NUMBER, 0.5, Pen.INK);
            }
            if (i % named == 0) {
                pen.label(column.label(), middle, BOTTOM + 12, Pen.TEXT, 0.5, Pen.INK);
            }
        }
    }

    private String number(Column column) {
        return column.count().isPresent() ? Numeral.count(column.count().getAsLong()) : withheld;
    }

    /** 1 where every column can have its name without touching another one, 2 where every second can, and so on. */
    private int every(double room) {
        double longest = columns.stream()
                .mapToDouble(column -> Typeface.width(column.label(), Pen.TEXT))
                .max()
                .orElse(0);
        return (int) Math.max(1, Math.ceil((longest + 4) / room));
    }

    @Override
    public String description() {
        return countLabel + ": "
                + columns.stream()
                        .map(column -> column.label() + " " + number(column))
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
