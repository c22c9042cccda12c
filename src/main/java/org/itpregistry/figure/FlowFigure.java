package org.itpregistry.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.itpregistry.text.Language;

/** A flow of inclusion: what is counted from top to bottom, what falls out at the right of each step. */
public record FlowFigure(String title, List<Stage> stages) implements Figure {
    private static final double BOX_WIDTH = 200;
    private static final double SIDE_X = 256;
    private static final double SIDE_WIDTH = PAGE_WIDTH - SIDE_X - 8;
    private static final double TEXT = 9;
    private static final double LINE = 11.7;
    private static final double PAD = 6;
    private static final double GAP = 17;
    private static final int MOST_LINES = 4;

    /**
     * @param text what is counted, with its number
     * @param leaving what falls out after it, with its numbers; may be empty
     */
    public record Stage(String text, List<String> leaving) {
        public Stage {
            leaving = List.copyOf(leaving);
        }

        private List<String> lines() {
            return Typeface.wrap(text, TEXT, BOX_WIDTH - 12, MOST_LINES);
        }

        private double boxHeight() {
            return lines().size() * LINE + 2 * PAD;
        }

        private List<String> side() {
            List<String> lines = new ArrayList<>();
            leaving.forEach(reason -> lines.addAll(Typeface.wrap(reason, TEXT, SIDE_WIDTH, MOST_LINES)));
            return lines;
        }

        /** From the box down to the next one. */
        private double gap() {
            return Math.max(GAP, side().size() * LINE + 6);
        }
    }

    public FlowFigure {
        stages = List.copyOf(stages);
    }

    @Override
    public double height() {
        double height = 2;
        for (int i = 0; i < stages.size(); i++) {
            height += stages.get(i).boxHeight()
                    + (i + 1 < stages.size() ? stages.get(i).gap() : 0);
        }
        return height;
    }

    @Override
    public void draw(Graphics2D paper) {
        Pen pen = new Pen(paper);
        double top = 1;
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            pen.box(1, top, BOX_WIDTH, stage.boxHeight(), Color.WHITE, Pen.INK);
            pen.labels(stage.lines(), 1 + BOX_WIDTH / 2, top + PAD + 8.9, TEXT, 0.5, Pen.INK);
            top += stage.boxHeight();
            if (i + 1 < stages.size()) {
                leave(pen, stage, top);
                top += stage.gap();
            }
        }
    }

    private static void leave(Pen pen, Stage stage, double from) {
        double x = 1 + BOX_WIDTH / 2;
        double middle = from + stage.gap() / 2;
        pen.arrow(x, from, x, from + stage.gap());
        List<String> lines = stage.side();
        if (!lines.isEmpty()) {
            pen.arrow(x, middle, SIDE_X, middle);
            double baseline = middle + 3 - (lines.size() - 1) * LINE / 2;
            pen.labels(lines, SIDE_X + 6, baseline, TEXT, 0, Pen.INK);
        }
    }

    @Override
    public String description() {
        return stages.stream()
                .map(stage -> stage.leaving().isEmpty()
                        ? stage.text() + "."
                        : Language.say("figure.flow.leaving", stage.text(), String.join("; ", stage.leaving())))
                .collect(Collectors.joining(" "));
    }
}
