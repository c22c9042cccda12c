package org.itpregistry.chart.domain;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.itpregistry.chart.domain.DrawnCourse.Bleed;
import org.itpregistry.chart.domain.DrawnCourse.Count;
import org.itpregistry.measure.Agent;

/**
 * Draws the course of a person: counts over time with the thresholds 30, 50 and 100, bleeds under them, a lane for each
 * agent, weeks of gestation on top. Shape and place tell things apart, never color alone.
 *
 * <p>Draws on any {@link Graphics2D}, so that page and paper show the same picture.
 */
public final class CourseFigure {
    private final DrawnCourse course;
    private final Map<Agent, String> names;
    private final Labels labels;
    private final Highlight highlight;
    private final Frame frame;
    private final CountScale scale;
    private final TimeScale time;

    /**
     * What is written in the picture.
     *
     * @param counts name of the axis of the counts, with the unit
     * @param bleeding name of the lane of bleeds
     * @param weeks name of the axis of gestation
     * @param delivery name of the end of a pregnancy
     * @param death name of a death
     */
    public record Labels(String counts, String bleeding, String weeks, String delivery, String death) {}

    /**
     * @param names how the agents are called
     * @param highlight what is set apart
     * @throws IllegalArgumentException when the course has nothing with a day
     */
    public CourseFigure(
            DrawnCourse course, Map<Agent, String> names, Labels labels, Highlight highlight, boolean logarithmic) {
        var window = course.window().orElseThrow(() -> new IllegalArgumentException("nothing has a day"));
        this.course = course;
        this.names = names;
        this.labels = labels;
        this.highlight = highlight;
        frame = new Frame(course.agents().size());
        time = new TimeScale(window.first(), window.last(), Frame.LEFT, Frame.RIGHT);
        double highest =
                course.counts().stream().mapToDouble(Count::count).max().orElse(100);
        scale = new CountScale(logarithmic, highest, Frame.TOP, Frame.BOTTOM);
    }

    public int width() {
        return Frame.WIDTH;
    }

    public int height() {
        return frame.height();
    }

    /** Draws the picture into the rectangle from 0, 0 to width, height. */
    public void draw(Graphics2D g) {
        var brush = new Brush(g);
        var band = new GestationBand(time, labels.weeks());
        course.pregnancies().forEach(pregnancy -> {
            band.draw(brush, pregnancy);
            if (pregnancy.end() != null) {
                drawMoment(brush, pregnancy.end(), labels.delivery());
            }
        });
        drawTime(brush);
        drawThresholds(brush);
        drawBleeds(brush);
        drawAgents(brush);
        new CountMarks(time, scale, highlight).draw(brush, course.counts());
        course.deaths().forEach(day -> drawMoment(brush, day, labels.death()));
    }

    private void drawTime(Brush brush) {
        int end = frame.lanesEnd();
        for (TimeScale.Tick tick : time.ticks()) {
            brush.line(Brush.FAINT, tick.x(), Frame.TOP, tick.x(), end, 1);
            brush.center(Brush.SOFT, tick.label(), tick.x(), end + 16);
        }
        brush.line(Brush.SOFT, Frame.LEFT, end, Frame.RIGHT, end, 1);
    }

    private void drawThresholds(Brush brush) {
        brush.left(Brush.SOFT, labels.counts(), 4, Frame.TOP - 12);
        for (double value : scale.ticks()) {
            double y = scale.y(value);
            String number = CountScale.print(value);
            if (CountScale.THRESHOLDS.contains(value)) {
                brush.dashes(Brush.SOFT, Frame.LEFT, y, Frame.RIGHT, y);
                brush.right(Brush.INK, number, Frame.LEFT - 6, y + 4);
                brush.left(Brush.INK, number, Frame.RIGHT + 5, y + 4);
            } else {
                brush.line(Brush.FAINT, Frame.LEFT, y, Frame.RIGHT, y, 1);
                brush.right(Brush.SOFT, number, Frame.LEFT - 6, y + 4);
            }
        }
    }

    private void drawMoment(Brush brush, LocalDate day, String label) {
        double x = time.x(day.toEpochDay() + 0.5);
        brush.line(Brush.INK, x, Frame.TOP, x, Frame.lanes(), 1.6f);
        brush.right(Brush.INK, label, x - 4, Frame.BOTTOM - 6);
    }

    private void drawBleeds(Brush brush) {
        double y = Frame.lanes() + Frame.LANE / 2.0;
        brush.right(Brush.INK, labels.bleeding(), Frame.LEFT - 6, y + 4);
        for (Bleed bleed : course.bleeds()) {
            double from = time.x(bleed.on().earliestEpochDay());
            double to = time.x(bleed.on().latestEpochDay() + 1);
            double x = (Math.max(from, Frame.LEFT) + Math.min(to, Frame.RIGHT)) / 2;
            if (!bleed.on().isDay()) {
                brush.line(Brush.BLEED, Math.max(from, Frame.LEFT), y, Math.min(to, Frame.RIGHT), y, 1.6f);
            }
            double half = 6 + bleed.grade() * 0.6;
            brush.polygon(Brush.BLEED, x, y - half, x + half, y, x, y + half, x - half, y);
            brush.grade(String.valueOf(bleed.grade()), x, y);
            if (highlight.bleeds().contains(bleed.key())) {
                brush.ring(new Ellipse2D.Double(x - half - 2, y - half - 2, 2 * half + 4, 2 * half + 4));
            }
        }
    }

    private void drawAgents(Brush brush) {
        var bars = new SpellBars(time, highlight);
        List<Agent> agents = course.agents();
        for (int i = 0; i < agents.size(); i++) {
            Agent agent = agents.get(i);
            int y = Frame.lane(i);
            brush.line(Brush.FAINT, Frame.LEFT, y, Frame.RIGHT, y, 1);
            brush.right(Brush.INK, names.getOrDefault(agent, agent.label()), Frame.LEFT - 6, y + 14);
            course.spells().stream()
                    .filter(spell -> spell.agent().equals(agent))
                    .forEach(spell -> bars.draw(brush, spell, y));
        }
    }
}
