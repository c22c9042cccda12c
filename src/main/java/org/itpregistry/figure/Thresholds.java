package org.itpregistry.figure;

import org.itpregistry.stats.Sample;
import org.itpregistry.text.Language;

/** The platelet counts that response is judged by (IWG, Blood 2009;113:2386), as lines across a figure. */
final class Thresholds {
    private static final int[] COUNTS = {30, 50, 100};

    private Thresholds() {}

    /** An axis for all counts, which always holds the thresholds. */
    static Axis axis(Sample counts, Scale scale, double bottom, double top) {
        double least = counts.minimum().toOptional().orElse(10.0);
        double most = counts.maximum().toOptional().orElse(200.0);
        return Axis.rounded(scale, Math.min(20, Math.max(1, least)), Math.max(200, most), bottom, top);
    }

    /** Dashed lines from left to right, their counts behind them as far as they do not touch. */
    static void draw(Pen pen, Axis axis, double left, double right) {
        double above = Double.POSITIVE_INFINITY;
        for (int count : COUNTS) {
            double y = axis.at(count);
            pen.line(left, y, right, y, Pen.GREY, 0.6, 3f, 2.5f);
            if (above - y >= 9) {
                pen.label(Language.say("figure.threshold", count), right + 6, y + 3, Pen.TEXT, 0, Pen.GREY);
                above = y;
            }
        }
    }
}
