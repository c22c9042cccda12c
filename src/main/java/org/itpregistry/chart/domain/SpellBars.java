package org.itpregistry.chart.domain;

import java.awt.geom.Rectangle2D;
import org.itpregistry.chart.domain.DrawnCourse.Spell;
import org.itpregistry.measure.TreatmentRole;

/** Draws treatments: a bar from start to end, an arrow where it goes on beyond the picture. */
record SpellBars(TimeScale time, Highlight highlight) {
    private static final double LEAST = 4;

    /** @param y top of the lane */
    void draw(Brush brush, Spell spell, int y) {
        double from = time.x(spell.start().earliestEpochDay());
        double to = time.x(endOf(spell));
        boolean before = to <= Frame.LEFT;
        double x = before ? Frame.LEFT - 1 : Math.max(from, Frame.LEFT);
        double width = before ? 6 : Math.max(to - x, LEAST);
        var bar = new Rectangle2D.Double(x, y + 4, width, Frame.LANE - 8);
        brush.fill(spell.role() == TreatmentRole.INDEX ? Brush.INDEX : Brush.OTHER, bar);
        brush.outline(Brush.INDEX, bar, 1);
        double middle = y + Frame.LANE / 2.0;
        if (before || from < Frame.LEFT) {
            arrow(brush, Frame.LEFT - 1, middle, -5);
        }
        if (!spell.isPoint() && spell.end() == null) {
            arrow(brush, x + width, middle, 6);
        }
        if (highlight.treatments().contains(spell.key())) {
            brush.ring(new Rectangle2D.Double(x - 3, y + 1.5, width + 6, Frame.LANE - 3));
        }
    }

    private double endOf(Spell spell) {
        if (spell.isPoint()) {
            return spell.start().latestEpochDay() + 1;
        }
        return spell.end() == null ? time.last().toEpochDay() + 1 : spell.end().latestEpochDay() + 1;
    }

    private static void arrow(Brush brush, double x, double y, double length) {
        brush.polygon(Brush.INDEX, x, y - 5, x + length, y, x, y + 5);
    }
}
