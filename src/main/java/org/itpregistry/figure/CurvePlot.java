package org.itpregistry.figure;

import java.util.ArrayList;
import java.util.List;
import org.itpregistry.stats.NumberAtRisk;
import org.itpregistry.stats.TimeAtRisk;
import org.itpregistry.text.Language;

/**
 * Curves of probability over time, with the number at risk under the axis.
 *
 * @param timeLabel what is counted from what, with its unit
 * @param valueLabel what is probable
 * @param curves drawn in order
 * @param groups whose numbers at risk are given
 * @param note a line within the plot, for a test; may be empty
 * @param noteOnTop whether the note stands at the top, where falling curves leave no room below
 */
record CurvePlot(
        String timeLabel,
        String valueLabel,
        TimeUnit unit,
        List<Curve> curves,
        List<AtRisk> groups,
        String note,
        boolean noteOnTop) {
    private static final double RIGHT = Figure.PAGE_WIDTH - 14;
    private static final double PLOT = 200;
    private static final double TIME_LABELS = 31;
    private static final double ROW = 12;
    private static final double MOST_NAME = 110;

    /** A group of persons in the table under the plot. */
    record AtRisk(String name, LineLook look, List<TimeAtRisk> persons) {}

    double height() {
        return bottom() + TIME_LABELS + ROW * (groups.size() + 1) + 4;
    }

    void draw(Pen pen) {
        double last = groups.stream()
                .flatMap(group -> group.persons().stream())
                .mapToDouble(TimeAtRisk::exit)
                .max()
                .orElse(0);
        Axis time = Axis.time(unit, 0, last, left(), RIGHT);
        Axis probability = Axis.linear(0, 1, 5, bottom(), bottom() - PLOT);
        legend().draw(pen, left(), 0);
        new Plot(time, probability).draw(pen, timeLabel, valueLabel, tick -> String.valueOf(Math.round(tick * 100)));
        if (groups.stream().allMatch(group -> group.persons().isEmpty())) {
            double middle = (left() + RIGHT) / 2;
            pen.label(Language.say("figure.nobody"), middle, bottom() - PLOT / 2, Pen.TEXT, 0.5, Pen.GREY);
        } else {
            curves.forEach(curve -> curve.drawBand(pen, time, probability));
            curves.forEach(curve -> curve.drawLine(pen, time, probability));
            drawNote(pen);
        }
        drawAtRisk(pen, time);
    }

    /** Where the curves leave room: rising ones at the upper left, falling ones at the upper right or the lower left. */
    private void drawNote(Pen pen) {
        boolean falling = curves.stream().anyMatch(curve -> curve.start() > 0);
        double y = noteOnTop ? bottom() - PLOT + 12 : bottom() - 8;
        boolean right = noteOnTop && falling;
        pen.label(note, right ? RIGHT - 8 : left() + 8, y, Pen.TEXT, right ? 1 : 0, Pen.INK);
    }

    private void drawAtRisk(Pen pen, Axis time) {
        double baseline = bottom() + TIME_LABELS + ROW;
        pen.label(Language.say("figure.atRisk"), 1, baseline, Pen.TEXT, 0, Pen.GREY);
        List<Double> ticks = time.ticks();
        for (AtRisk group : groups) {
            baseline += ROW;
            pen.line(
                    1,
                    baseline - 3,
                    17,
                    baseline - 3,
                    group.look().color(),
                    1.5,
                    group.look().dashes());
            pen.label(Typeface.fit(group.name(), Pen.TEXT, left() - 40), 21, baseline, Pen.TEXT, 0, Pen.INK);
            List<Integer> numbers = NumberAtRisk.at(group.persons(), ticks);
            for (int i = 0; i < ticks.size(); i++) {
                pen.label(Numeral.count(numbers.get(i)), time.at(ticks.get(i)), baseline, Pen.TEXT, 0.5, Pen.INK);
            }
        }
    }

    private Legend legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        if (curves.size() > 1) {
            curves.forEach(curve -> entries.add(Legend.Entry.line(curve.name(), curve.look())));
        }
        return new Legend(entries, RIGHT - left());
    }

    /** Room for the axis, and for the names of the groups as far as they are not too long. */
    private double left() {
        double longest = groups.stream()
                .mapToDouble(group -> Typeface.width(group.name(), Pen.TEXT))
                .max()
                .orElse(0);
        return Math.max(48, 42 + Math.min(MOST_NAME, longest));
    }

    private double bottom() {
        return legend().height() + 8 + PLOT;
    }
}
