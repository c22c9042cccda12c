package org.itpregistry.chart.domain;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.itpregistry.chart.domain.Course.Bleed;
import org.itpregistry.chart.domain.Course.Count;
import org.itpregistry.chart.domain.Course.Gestation;
import org.itpregistry.chart.domain.Course.Spell;
import org.itpregistry.measure.Agent;
import org.itpregistry.measure.TreatmentRole;

/**
 * Draws the course of a person: counts over time with the thresholds 30, 50 and 100, bleeds under them, a lane for each
 * agent, weeks of gestation on top. Shape and place tell things apart, never color alone.
 *
 * <p>Draws on any {@link Graphics2D}, so that page and paper show the same picture.
 */
public final class CourseFigure {
    private static final double WEEK_LABEL = 46;
    private static final int WIDTH = 1100;
    private static final int LEFT = 170;
    private static final int RIGHT = 46;
    private static final int TOP = 26;
    private static final int COUNTS = 250;
    private static final int LANE = 19;
    private static final int GAP = 8;
    private static final int AXIS = 34;
    private static final Color INK = new Color(0x1d2733);
    private static final Color SOFT = new Color(0x4a5766);
    private static final Color FAINT = new Color(0xdde3e9);
    private static final Color COUNT = new Color(0x0b4f8a);
    private static final Color BAND = new Color(0xf1ecf7);
    private static final Color BLEED = new Color(0x9a1b1b);
    private static final Color INDEX = new Color(0x35506b);
    private static final Color OTHER = new Color(0x9fb3c6);
    private static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

    private final Course course;
    private final Map<Agent, String> names;
    private final Labels labels;
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
     * @throws IllegalArgumentException when the course has nothing with a day
     */
    public CourseFigure(Course course, Map<Agent, String> names, Labels labels, boolean logarithmic) {
        var window = course.window().orElseThrow(() -> new IllegalArgumentException("nothing has a day"));
        this.course = course;
        this.names = names;
        this.labels = labels;
        time = new TimeScale(window.first(), window.last(), LEFT, WIDTH - RIGHT);
        double highest =
                course.counts().stream().mapToDouble(Count::count).max().orElse(100);
        scale = new CountScale(logarithmic, highest, TOP, TOP + COUNTS);
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return lanesEnd() + AXIS;
    }

    private int lanes() {
        return TOP + COUNTS + GAP;
    }

    private int lanesEnd() {
        return lanes() + LANE + course.agents().size() * LANE;
    }

    /** Draws the picture into the rectangle from 0, 0 to width, height. */
    public void draw(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setFont(SMALL);
        course.pregnancies().forEach(pregnancy -> drawGestation(g, pregnancy));
        drawTime(g);
        drawThresholds(g);
        drawBleeds(g);
        for (int i = 0; i < course.agents().size(); i++) {
            drawAgent(g, course.agents().get(i), lanes() + LANE * (i + 1));
        }
        drawCounts(g);
        course.deaths().forEach(day -> drawMoment(g, day, labels.death()));
    }

    private void drawTime(Graphics2D g) {
        for (TimeScale.Tick tick : time.ticks()) {
            g.setColor(FAINT);
            line(g, tick.x(), TOP, tick.x(), lanesEnd(), 1);
            g.setColor(SOFT);
            center(g, tick.label(), tick.x(), lanesEnd() + 16);
        }
        g.setColor(SOFT);
        line(g, LEFT, lanesEnd(), WIDTH - RIGHT, lanesEnd(), 1);
    }

    private void drawThresholds(Graphics2D g) {
        g.setColor(SOFT);
        g.drawString(labels.counts(), 4, TOP - 12);
        for (double value : scale.ticks()) {
            boolean threshold = CountScale.THRESHOLDS.contains(value);
            double y = scale.y(value);
            g.setColor(threshold ? SOFT : FAINT);
            g.setStroke(
                    threshold
                            ? new BasicStroke(
                                    1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {6, 4}, 0)
                            : new BasicStroke(1));
            g.draw(new Line2D.Double(LEFT, y, WIDTH - RIGHT, y));
            g.setColor(threshold ? INK : SOFT);
            right(g, CountScale.print(value), LEFT - 6, y + 4);
            if (threshold) {
                g.drawString(CountScale.print(value), WIDTH - RIGHT + 5, (float) y + 4);
            }
        }
    }

    private void drawGestation(Graphics2D g, Gestation pregnancy) {
        LocalDate end = pregnancy.end() == null ? time.last() : pregnancy.end();
        double from = time.x(pregnancy.lastPeriod().toEpochDay());
        double to = time.x(end.toEpochDay());
        g.setColor(BAND);
        g.fill(new Rectangle2D.Double(from, TOP, to - from, COUNTS));
        g.setColor(SOFT);
        int step = weeksBetweenMarks(pregnancy);
        for (int week = step; week <= 44; week += step) {
            double x = time.x(pregnancy.lastPeriod().toEpochDay() + week * 7);
            if (x <= to) {
                line(g, x, TOP - 4, x, TOP, 1);
                center(g, week + " " + labels.weeks(), x, TOP - 7);
            }
        }
        if (pregnancy.end() != null) {
            drawMoment(g, pregnancy.end(), labels.delivery());
        }
    }

    /** As many marks as there is room for their labels. */
    private int weeksBetweenMarks(Gestation pregnancy) {
        long start = pregnancy.lastPeriod().toEpochDay();
        double week = (time.x(start + 280) - time.x(start)) / 40;
        for (int step : new int[] {4, 10, 20}) {
            if (step * week >= WEEK_LABEL) {
                return step;
            }
        }
        return 40;
    }

    private void drawMoment(Graphics2D g, LocalDate day, String label) {
        double x = time.x(day.toEpochDay() + 0.5);
        g.setColor(INK);
        line(g, x, TOP, x, lanes(), 1.6f);
        right(g, label, x - 4, TOP + COUNTS - 6);
    }

    private void drawBleeds(Graphics2D g) {
        double y = lanes() + LANE / 2.0;
        g.setColor(INK);
        right(g, labels.bleeding(), LEFT - 6, y + 4);
        for (Bleed bleed : course.bleeds()) {
            double x = time.x(bleed.day().toEpochDay() + 0.5);
            double half = 6 + bleed.grade() * 0.6;
            var drop = new Path2D.Double();
            drop.moveTo(x, y - half);
            drop.lineTo(x + half, y);
            drop.lineTo(x, y + half);
            drop.lineTo(x - half, y);
            drop.closePath();
            g.setColor(BLEED);
            g.fill(drop);
            g.setColor(Color.WHITE);
            g.setFont(SMALL.deriveFont(Font.BOLD, 10f));
            center(g, String.valueOf(bleed.grade()), x, y + 3.6);
            g.setFont(SMALL);
        }
    }

    private void drawAgent(Graphics2D g, Agent agent, int y) {
        g.setColor(FAINT);
        line(g, LEFT, y, WIDTH - RIGHT, y, 1);
        g.setColor(INK);
        right(g, names.getOrDefault(agent, agent.name()), LEFT - 6, y + 14);
        course.spells().stream().filter(spell -> spell.agent() == agent).forEach(spell -> drawSpell(g, spell, y));
    }

    private void drawSpell(Graphics2D g, Spell spell, int y) {
        double from = time.x(spell.start().earliestEpochDay());
        double until = spell.isPoint()
                ? spell.start().latestEpochDay() + 1
                : spell.end() == null
                        ? time.last().toEpochDay() + 1
                        : spell.end().latestEpochDay() + 1;
        double to = time.x(until);
        boolean before = to <= LEFT;
        double x = before ? LEFT - 1 : Math.max(from, LEFT);
        double width = before ? 6 : Math.max(to - x, 4);
        g.setColor(spell.role() == TreatmentRole.INDEX ? INDEX : OTHER);
        Shape bar = new Rectangle2D.Double(x, y + 4, width, LANE - 8);
        g.fill(bar);
        g.setColor(INDEX);
        g.setStroke(new BasicStroke(1));
        g.draw(bar);
        if (before || from < LEFT) {
            drawArrow(g, LEFT - 1, y + LANE / 2.0, -5);
        }
        if (!spell.isPoint() && spell.end() == null) {
            drawArrow(g, x + width, y + LANE / 2.0, 6);
        }
    }

    private static void drawArrow(Graphics2D g, double x, double y, double length) {
        var head = new Path2D.Double();
        head.moveTo(x, y - 5);
        head.lineTo(x + length, y);
        head.lineTo(x, y + 5);
        head.closePath();
        g.setColor(INDEX);
        g.fill(head);
    }

    private void drawCounts(Graphics2D g) {
        List<Count> valid = course.counts().stream().filter(Count::valid).toList();
        g.setColor(COUNT);
        g.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var curve = new Path2D.Double();
        for (int i = 0; i < valid.size(); i++) {
            double x = time.x(valid.get(i).at());
            double y = scale.y(valid.get(i).count());
            if (i == 0) {
                curve.moveTo(x, y);
            } else {
                curve.lineTo(x, y);
            }
        }
        g.draw(curve);
        course.counts().forEach(count -> drawCount(g, count));
    }

    /** A disk; a triangle where the count was reported as below or above; a cross where the sample was no good. */
    private void drawCount(Graphics2D g, Count count) {
        double x = time.x(count.at());
        double y = scale.y(count.count());
        g.setColor(COUNT);
        if (!count.valid()) {
            line(g, x - 3.5, y - 3.5, x + 3.5, y + 3.5, 1.6f);
            line(g, x - 3.5, y + 3.5, x + 3.5, y - 3.5, 1.6f);
            return;
        }
        int way =
                switch (count.sign()) {
                    case EQ -> 0;
                    case LT -> 1;
                    case GT -> -1;
                };
        if (way == 0) {
            g.fill(new Ellipse2D.Double(x - 3, y - 3, 6, 6));
        } else {
            var triangle = new Path2D.Double();
            triangle.moveTo(x - 4.5, y - 3 * way);
            triangle.lineTo(x + 4.5, y - 3 * way);
            triangle.lineTo(x, y + 5 * way);
            triangle.closePath();
            g.fill(triangle);
        }
    }

    private static void line(Graphics2D g, double x1, double y1, double x2, double y2, float width) {
        g.setStroke(new BasicStroke(width));
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    private static void center(Graphics2D g, String text, double x, double y) {
        g.drawString(text, (float) (x - g.getFontMetrics().stringWidth(text) / 2.0), (float) y);
    }

    private static void right(Graphics2D g, String text, double x, double y) {
        g.drawString(text, (float) (x - g.getFontMetrics().stringWidth(text)), (float) y);
    }
}
