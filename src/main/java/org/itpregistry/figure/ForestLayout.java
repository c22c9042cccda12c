package org.itpregistry.figure;

import java.util.List;
import org.itpregistry.text.Language;

/** The columns of a forest plot from left to right: study, arms, drawing, effect, weights. */
record ForestLayout(Pen pen, Axis axis, ForestFigure.Measure measure, int models) {
    static final double HEAD = 20;
    static final double FOOT = 38;
    static final double STUDY_ROOM = 122;
    static final double TREATED_RIGHT = 158;
    static final double CONTROL_RIGHT = 194;
    static final double PLOT_LEFT = 206;
    static final double PLOT_RIGHT = 328;
    static final double EFFECT_RIGHT = 418;
    private static final double WEIGHT_STEP = 34;

    static double weightRight(int model) {
        return EFFECT_RIGHT + (model + 1) * WEIGHT_STEP;
    }

    void head(String treated, String control, List<String> weights) {
        pen.label(Language.say("figure.forest.study"), 0, 9, Pen.TEXT, 0, Pen.GREY);
        pen.label(Typeface.fit(treated, Pen.TEXT, 34), TREATED_RIGHT, 9, Pen.TEXT, 1, Pen.GREY);
        pen.label(Typeface.fit(control, Pen.TEXT, 34), CONTROL_RIGHT, 9, Pen.TEXT, 1, Pen.GREY);
        pen.label(Language.say("figure.forest.effect", measure.brief()), EFFECT_RIGHT, 9, Pen.TEXT, 1, Pen.GREY);
        for (int i = 0; i < weights.size(); i++) {
            pen.label(
                    Typeface.fit(weights.get(i), Pen.TEXT, WEIGHT_STEP - 3), weightRight(i), 9, Pen.TEXT, 1, Pen.GREY);
        }
        pen.line(0, 14, Figure.PAGE_WIDTH, 14, Pen.INK, 0.7);
    }

    /** The axis below the last row, and the line of no effect through all rows. */
    void foot(double end, String note) {
        double bottom = end + 3;
        measure.none().ifPresent(none -> pen.line(axis.at(none), 14, axis.at(none), bottom, Pen.GREY, 0.7));
        pen.line(PLOT_LEFT, bottom, PLOT_RIGHT, bottom, Pen.INK, 0.7);
        for (double tick : axis.ticksApart(20)) {
            pen.line(axis.at(tick), bottom, axis.at(tick), bottom + 3.5, Pen.INK, 0.7);
            pen.label(Numeral.number(tick), axis.at(tick), bottom + 12, Pen.TEXT, 0.5, Pen.INK);
        }
        String label = measure.name() + (measure.scale() == Scale.LOGARITHMIC ? Language.say("figure.logScale") : "");
        pen.label(label, (PLOT_LEFT + PLOT_RIGHT) / 2, bottom + 24, Pen.TEXT, 0.5, Pen.INK);
        pen.label(Typeface.fit(note, Pen.TEXT, Figure.PAGE_WIDTH), 0, bottom + 40, Pen.TEXT, 0, Pen.INK);
    }
}
