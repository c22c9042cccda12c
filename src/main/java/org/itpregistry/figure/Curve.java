package org.itpregistry.figure;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.itpregistry.stats.Interval;

/**
 * A probability that changes in steps over time.
 *
 * @param name of the group
 * @param look of its line
 * @param start the probability at time zero
 * @param steps in order of time
 */
record Curve(String name, LineLook look, double start, List<Step> steps) {
    private static final double TICK = 3.2;
    private static final double APART = 2.2;

    /**
     * @param time at which the probability takes its value, until the next step
     * @param band its confidence interval; empty where the probability is 0 or 1
     * @param censored whether somebody is censored here
     */
    record Step(double time, double value, Optional<Interval> band, boolean censored) {}

    double end() {
        return steps.isEmpty() ? 0 : steps.get(steps.size() - 1).time();
    }

    /** The band between the limits: along the upper ones and back along the lower ones. */
    void drawBand(Pen pen, Axis time, Axis probability) {
        Path2D band = new Path2D.Double();
        Deque<Point2D> back = new ArrayDeque<>();
        double high = probability.at(start);
        double low = high;
        band.moveTo(time.at(0), high);
        for (Step step : steps) {
            double x = time.at(step.time());
            band.lineTo(x, high);
            back.push(new Point2D.Double(x, low));
            if (step.band().isEmpty() && step.value() != start) {
                break; // everybody has had an event: no interval any more
            }
            high = probability.at(step.band().map(Interval::high).orElse(start));
            low = probability.at(step.band().map(Interval::low).orElse(start));
            band.lineTo(x, high);
            back.push(new Point2D.Double(x, low));
        }
        back.forEach(point -> band.lineTo(point.getX(), point.getY()));
        band.closePath();
        pen.fill(band, look.band());
    }

    void drawLine(Pen pen, Axis time, Axis probability) {
        Path2D line = new Path2D.Double();
        double y = probability.at(start);
        double ticked = Double.NEGATIVE_INFINITY;
        line.moveTo(time.at(0), y);
        for (Step step : steps) {
            double x = time.at(step.time());
            line.lineTo(x, y);
            double next = probability.at(step.value());
            if (next != y) {
                y = next;
                line.lineTo(x, y);
            }
            // Ticks that touch would look like a thicker curve.
            if (step.censored() && x - ticked >= APART) {
                ticked = x;
                pen.line(x, y - TICK, x, y + TICK, look.color(), 0.8);
            }
        }
        pen.path(line, look.color(), 1.5, look.dashes());
    }
}
