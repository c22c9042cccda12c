package org.itpregistry.figure;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.itpregistry.figure.ForestFigure.Range;
import org.itpregistry.text.Language;

/**
 * A proportion by group with its 95% interval, in percent, drawn like the studies of a forest plot. Groups may overlap, so
 * nothing is pooled.
 *
 * @param valueLabel what is counted, in percent
 * @param rows in the order in which they are printed
 */
public record ProportionsFigure(String title, String valueLabel, List<Row> rows) implements Figure {
    /** @param percent empty where the group has nobody */
    public record Row(String label, int events, int persons, Optional<Range> percent) {
        private ForestRow drawn() {
            return new ForestRow.OfStudy(new ForestFigure.Study(label, events + "/" + persons, "", percent, List.of()));
        }
    }

    public ProportionsFigure {
        rows = List.copyOf(rows);
    }

    @Override
    public double height() {
        return ForestLayout.HEAD
                + rows.stream().mapToDouble(row -> row.drawn().height()).sum()
                + ForestLayout.FOOT;
    }

    @Override
    public void draw(Graphics2D paper) {
        Pen pen = new Pen(paper);
        Axis axis = Axis.linear(0, 100, 5, ForestLayout.PLOT_LEFT, ForestLayout.PLOT_RIGHT);
        var layout = new ForestLayout(pen, axis, ForestFigure.Measure.proportion(valueLabel, "%"), 0);
        pen.label(Language.say("figure.proportions.group"), 0, 9, Pen.TEXT, 0, Pen.GREY);
        pen.label(Language.say("figure.proportions.fraction"), ForestLayout.TREATED_RIGHT, 9, Pen.TEXT, 1, Pen.GREY);
        pen.label(Language.say("figure.forest.effect", "%"), ForestLayout.EFFECT_RIGHT, 9, Pen.TEXT, 1, Pen.GREY);
        pen.line(0, 14, PAGE_WIDTH, 14, Pen.INK, 0.7);
        double top = ForestLayout.HEAD;
        for (Row row : rows) {
            ForestRow drawn = row.drawn();
            drawn.draw(layout, top);
            top += drawn.height();
        }
        layout.foot(top, "");
    }

    @Override
    public String description() {
        return Language.say(
                "figure.proportions",
                valueLabel,
                rows.stream()
                        .map(row -> Language.say(
                                "figure.proportions.row",
                                row.label(),
                                row.events(),
                                row.persons(),
                                ForestRow.range(row.percent())))
                        .collect(Collectors.joining(" ")));
    }
}
