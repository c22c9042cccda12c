package org.itpregistry.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Puts names beside points where they cover neither a point nor another name; a name for which there is no place is left out. */
final class PointNames {
    private static final double AWAY = 5;
    private static final double POINT = 3;
    private static final double MOST_LENGTH = 120;

    private final Rectangle2D area;
    private final List<Rectangle2D> taken = new ArrayList<>();

    PointNames(double left, double right, double top, double bottom) {
        area = new Rectangle2D.Double(left, top, right - left, bottom - top);
    }

    void keepClear(double x, double y) {
        taken.add(new Rectangle2D.Double(x - POINT, y - POINT, 2 * POINT, 2 * POINT));
    }

    void place(Pen pen, String text, double x, double y) {
        String name = Typeface.fit(text, Pen.TEXT, MOST_LENGTH);
        double width = Typeface.width(name, Pen.TEXT);
        double height = Pen.TEXT;
        double[][] places = {
            {x + AWAY, y - height / 2},
            {x - AWAY - width, y - height / 2},
            {x - width / 2, y - AWAY - height},
            {x - width / 2, y + AWAY},
            {x + AWAY, y - AWAY - height},
            {x + AWAY, y + AWAY},
        };
        for (double[] place : places) {
            var box = new Rectangle2D.Double(place[0], place[1], width, height);
            if (area.contains(box) && taken.stream().noneMatch(box::intersects)) {
                taken.add(box);
                pen.label(name, box.getX(), box.getMaxY() - 1.5, Pen.TEXT, 0, Pen.INK);
                return;
            }
        }
    }
}
