package org.itpregistry.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A proportion by group as bars with 95% limits, in percent.
 *
 * @param valueLabel what is counted, in percent
 * @param rows the bars, beside each other
 */
public record BarsFigure(String title, String valueLabel, List<ProportionsFigure.Row> rows) implements Figure {
    private static final double BAR = 46;

    public BarsFigure {
        rows = List.copyOf(rows);
    }

    @Override
    public double height() {
        return GroupFrame.HEIGHT;
    }

    @Override
    public void draw(Graphics2D paper) {
        Pen pen = new Pen(paper);
        Axis up = Axis.linear(0, 100, 5, GroupFrame.BOTTOM, GroupFrame.TOP);
        var frame = new GroupFrame(pen, up, rows.size());
        frame.draw(valueLabel);
        for (int i = 0; i < rows.size(); i++) {
            ProportionsFigure.Row row = rows.get(i);
            double x = frame.middle(i);
            frame.name(i, row.label(), row.events() + "/" + row.persons());
            row.percent().ifPresent(percent -> bar(pen, up, percent, x, frame.widthOf(BAR)));
        }
    }

    private static void bar(Pen pen, Axis up, ForestFigure.Range percent, double x, double width) {
        double top = up.at(percent.estimate());
        pen.fill(new Rectangle2D.Double(x - width / 2, top, width, GroupFrame.BOTTOM - top), Pen.BLUE);
        GroupFrame.whisker(pen, x, up.at(percent.low()), up.at(percent.high()));
    }

    @Override
    public String description() {
        return new ProportionsFigure(title, valueLabel, rows).description();
    }
}
