package org.itpregistry.figure;

import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.Collectors;
import org.itpregistry.stats.Quantile;
import org.itpregistry.stats.Sample;
import org.itpregistry.text.Language;

/**
 * Amounts by group: a box from quartile to quartile with the median, a line from the lowest to the highest.
 *
 * @param axisLabel what the amount is, with its unit
 * @param groups beside each other
 */
public record BoxFigure(String title, String axisLabel, List<Group> groups) implements Figure {
    private static final int MOST_TICKS = 6;
    private static final double BOX = 54;

    /** @param amounts of the persons, in any order */
    public record Group(String label, List<Double> amounts) {
        public Group {
            amounts = List.copyOf(amounts);
        }
    }

    public BoxFigure {
        groups = List.copyOf(groups);
    }

    @Override
    public double height() {
        return GroupFrame.HEIGHT;
    }

    @Override
    public void draw(Graphics2D paper) {
        Pen pen = new Pen(paper);
        Sample all = Sample.of(
                groups.stream().flatMap(group -> group.amounts().stream()).toList());
        double least = Math.min(0, all.minimum().toOptional().orElse(0.0));
        double most = all.maximum().toOptional().orElse(1.0);
        Axis up = Axis.linear(least, most, MOST_TICKS, GroupFrame.BOTTOM, GroupFrame.TOP);
        var frame = new GroupFrame(pen, up, groups.size());
        frame.draw(axisLabel);
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            frame.name(
                    i, group.label(), Language.say("figure.n", group.amounts().size()));
            box(pen, up, Sample.of(group.amounts()), frame.middle(i), frame.widthOf(BOX));
        }
    }

    private static void box(Pen pen, Axis up, Sample sample, double x, double width) {
        if (sample.size() == 0) {
            return;
        }
        double lower = up.at(sample.quantile(Quantile.TYPE_7, 0.25).orElseThrow());
        double upper = up.at(sample.quantile(Quantile.TYPE_7, 0.75).orElseThrow());
        double median = up.at(sample.median().orElseThrow());
        GroupFrame.whisker(
                pen,
                x,
                up.at(sample.minimum().orElseThrow()),
                up.at(sample.maximum().orElseThrow()));
        pen.box(x - width / 2, upper, width, lower - upper, Pen.PALE, Pen.GREY);
        pen.line(x - width / 2, median, x + width / 2, median, Pen.INK, 1.6);
    }

    @Override
    public String description() {
        return axisLabel + ". " + groups.stream().map(BoxFigure::sentence).collect(Collectors.joining(" "));
    }

    private static String sentence(Group group) {
        Sample sample = Sample.of(group.amounts());
        return sample.size() == 0
                ? Language.say("figure.box.none", group.label())
                : Language.say(
                        "figure.box.group",
                        group.label(),
                        sample.size(),
                        Numeral.number(sample.median().orElseThrow()),
                        Numeral.number(sample.minimum().orElseThrow()),
                        Numeral.number(sample.maximum().orElseThrow()));
    }
}
