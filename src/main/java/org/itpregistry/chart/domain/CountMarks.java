package org.itpregistry.chart.domain;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import org.itpregistry.chart.domain.DrawnCourse.Count;

/** Draws counts: a curve through the valid ones, a mark for each. */
record CountMarks(TimeScale time, CountScale scale, Highlight highlight) {
    void draw(Brush brush, List<Count> counts) {
        var curve = new Path2D.Double();
        counts.stream().filter(Count::valid).forEach(count -> {
            double x = time.x(count.at());
            double y = scale.y(count.count());
            if (curve.getCurrentPoint() == null) {
                curve.moveTo(x, y);
            } else {
                curve.lineTo(x, y);
            }
        });
        brush.outline(Brush.COUNT, curve, 1.6f);
        counts.forEach(count -> draw(brush, count));
    }

    /** A disk; a triangle where the count was reported as below or above; a cross where the sample was no good. */
    private void draw(Brush brush, Count count) {
        double x = time.x(count.at());
        double y = scale.y(count.count());
        if (!count.valid()) {
            brush.line(Brush.COUNT, x - 3.5, y - 3.5, x + 3.5, y + 3.5, 1.6f);
            brush.line(Brush.COUNT, x - 3.5, y + 3.5, x + 3.5, y - 3.5, 1.6f);
        } else {
            switch (count.sign()) {
                case EQ -> brush.fill(Brush.COUNT, new Ellipse2D.Double(x - 3, y - 3, 6, 6));
                case LT -> brush.polygon(Brush.COUNT, x - 4.5, y - 3, x + 4.5, y - 3, x, y + 5);
                case GT -> brush.polygon(Brush.COUNT, x - 4.5, y + 3, x + 4.5, y + 3, x, y - 5);
            }
        }
        if (highlight.counts().contains(count.key())) {
            brush.ring(new Ellipse2D.Double(x - 8, y - 8, 16, 16));
        }
    }
}
