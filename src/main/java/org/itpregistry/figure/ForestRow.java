package org.itpregistry.figure;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;
import org.itpregistry.text.Language;

/** A row of a forest plot. */
sealed interface ForestRow {
    double LINE = 13;
    double MOST_SIDE = 8;

    List<String> lines();

    void draw(ForestLayout layout, double top);

    default double height() {
        return lines().size() * LINE;
    }

    /** An effect with its interval as printed. */
    static String range(Optional<ForestFigure.Range> range) {
        return range.map(found -> Language.say(
                        "figure.forest.range",
                        Numeral.fixed(found.estimate(), 2),
                        Numeral.fixed(found.low(), 2),
                        Numeral.fixed(found.high(), 2)))
                .orElse(Language.say("figure.notEstimable"));
    }

    /** A study: a square as large as its weight, on its interval; an arrow where the interval leaves the axis. */
    record OfStudy(ForestFigure.Study study) implements ForestRow {
        @Override
        public List<String> lines() {
            return Typeface.wrap(study.label(), Pen.TEXT, ForestLayout.STUDY_ROOM, 2);
        }

        @Override
        public void draw(ForestLayout layout, double top) {
            Pen pen = layout.pen();
            double y = top + height() / 2;
            pen.labels(lines(), 0, top + 9.5, Pen.TEXT, 0, Pen.INK);
            pen.label(study.treated(), ForestLayout.TREATED_RIGHT, y + 3, Pen.TEXT, 1, Pen.INK);
            pen.label(study.control(), ForestLayout.CONTROL_RIGHT, y + 3, Pen.TEXT, 1, Pen.INK);
            pen.label(range(study.effect()), ForestLayout.EFFECT_RIGHT, y + 3, Pen.TEXT, 1, Pen.INK);
            for (int i = 0; i < Math.min(layout.models(), study.weights().size()); i++) {
                String weight = Numeral.fixed(study.weights().get(i), 1) + "%";
                pen.label(weight, ForestLayout.weightRight(i), y + 3, Pen.TEXT, 1, Pen.INK);
            }
            study.effect().ifPresent(range -> effect(pen, layout.axis(), range, y));
        }

        private void effect(Pen pen, Axis axis, ForestFigure.Range range, double y) {
            interval(pen, axis, range, y, 0.9);
            double weight = study.weights().isEmpty()
                    ? 20
                    : study.weights().get(study.weights().size() - 1);
            double side = Math.max(2.6, MOST_SIDE * Math.sqrt(Math.max(0, weight) / 100));
            if (axis.holds(range.estimate())) {
                pen.box(axis.at(range.estimate()) - side / 2, y - side / 2, side, side, Pen.BLUE, Pen.BLUE);
            }
        }
    }

    /** A pooled effect: a diamond as wide as its interval. */
    record OfPooled(ForestFigure.Pooled pooled, LineLook look) implements ForestRow {
        @Override
        public List<String> lines() {
            return Typeface.wrap(pooled.label(), Pen.TEXT, ForestLayout.CONTROL_RIGHT, 2);
        }

        @Override
        public void draw(ForestLayout layout, double top) {
            Pen pen = layout.pen();
            double y = top + height() / 2;
            pen.labels(lines(), 0, top + 9.5, Pen.TEXT, 0, Pen.INK);
            pen.label(range(pooled.effect()), ForestLayout.EFFECT_RIGHT, y + 3, Pen.TEXT, 1, Pen.INK);
            pooled.effect().ifPresent(range -> diamond(pen, layout.axis(), range, y));
        }

        private void diamond(Pen pen, Axis axis, ForestFigure.Range range, double y) {
            Path2D diamond = new Path2D.Double();
            diamond.moveTo(axis.at(range.low()), y);
            diamond.lineTo(axis.at(range.estimate()), y - 4.5);
            diamond.lineTo(axis.at(range.high()), y);
            diamond.lineTo(axis.at(range.estimate()), y + 4.5);
            diamond.closePath();
            pen.shape(diamond, look == LineLook.SOLID ? Color.WHITE : look.color(), Pen.INK, 0.9);
        }
    }

    /** Where the effect of a new study is expected. */
    record OfPrediction(ForestFigure.Range prediction) implements ForestRow {
        @Override
        public List<String> lines() {
            return List.of(Language.say("figure.forest.prediction"));
        }

        @Override
        public void draw(ForestLayout layout, double top) {
            Pen pen = layout.pen();
            double y = top + height() / 2;
            pen.label(lines().get(0), 8, top + 9.5, Pen.TEXT, 0, Pen.INK);
            String text = Language.say(
                    "figure.forest.limits", Numeral.fixed(prediction.low(), 2), Numeral.fixed(prediction.high(), 2));
            pen.label(text, ForestLayout.EFFECT_RIGHT, y + 3, Pen.TEXT, 1, Pen.INK);
            interval(pen, layout.axis(), prediction, y, 2.6);
        }
    }

    private static void interval(Pen pen, Axis axis, ForestFigure.Range range, double y, double width) {
        double left = axis.at(range.low());
        double right = axis.at(range.high());
        pen.line(left, y, right, y, Pen.INK, width);
        if (!axis.holds(range.low())) {
            pen.arrow(left + 6, y, left - 1, y, Pen.INK, width);
        }
        if (!axis.holds(range.high())) {
            pen.arrow(right - 6, y, right + 1, y, Pen.INK, width);
        }
    }
}
