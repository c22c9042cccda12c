package org.itpregistry.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One person of a swimmer plot.
 *
 * @param looks of the treatments
 * @param row height of the lane with its space
 */
record SwimmerLane(SwimmerFigure.Lane lane, Map<String, Hatch> looks, double row) {
    private static final double SPACE = 2;

    void draw(Pen pen, Axis time, double top) {
        double middle = top + row / 2;
        double end = time.at(lane.end());
        pen.label(
                Typeface.fit(lane.label(), Pen.TEXT, time.from() - 8),
                time.from() - 6,
                middle + 3,
                Pen.TEXT,
                1,
                Pen.INK);
        pen.line(time.from(), middle, end, middle, Pen.GREY, 1);
        bars(pen, time, top);
        if (lane.ongoing()) {
            pen.arrow(end, middle, end + 11, middle, Pen.INK, 1);
        }
        lane.marks().forEach(mark -> mark.event().symbol().draw(pen, time.at(mark.at()), middle));
    }

    /** Treatments that overlap in time share the height of the lane. */
    private void bars(Pen pen, Axis time, double top) {
        List<SwimmerFigure.Bar> together = new ArrayList<>();
        double until = Double.NEGATIVE_INFINITY;
        for (SwimmerFigure.Bar bar : lane.bars().stream()
                .sorted(Comparator.comparingDouble(SwimmerFigure.Bar::from))
                .toList()) {
            if (bar.from() >= until) {
                bars(pen, time, top, together);
                together.clear();
            }
            together.add(bar);
            until = Math.max(until, bar.to());
        }
        bars(pen, time, top, together);
    }

    private void bars(Pen pen, Axis time, double top, List<SwimmerFigure.Bar> together) {
        List<List<SwimmerFigure.Bar>> layers = layers(together);
        double height = (row - SPACE) / Math.max(1, layers.size());
        for (int i = 0; i < layers.size(); i++) {
            double y = top + SPACE / 2 + i * height;
            for (SwimmerFigure.Bar bar : layers.get(i)) {
                double from = time.at(bar.from());
                double width = Math.max(1, time.at(bar.to()) - from);
                Objects.requireNonNull(looks.get(bar.treatment()))
                        .draw(pen, new Rectangle2D.Double(from, y, width, height));
            }
        }
    }

    /** As few layers as hold the bars without overlap; the bars are in order of their start. */
    private static List<List<SwimmerFigure.Bar>> layers(List<SwimmerFigure.Bar> bars) {
        List<List<SwimmerFigure.Bar>> layers = new ArrayList<>();
        for (SwimmerFigure.Bar bar : bars) {
            layers.stream()
                    .filter(layer -> layer.get(layer.size() - 1).to() <= bar.from())
                    .findFirst()
                    .orElseGet(() -> {
                        layers.add(new ArrayList<>());
                        return layers.get(layers.size() - 1);
                    })
                    .add(bar);
        }
        return layers;
    }
}
