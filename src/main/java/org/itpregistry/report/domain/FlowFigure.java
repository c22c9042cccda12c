package org.itpregistry.report.domain;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import org.itpregistry.study.Flow;

/** The flow of inclusion: what is counted from top to bottom, what falls out at the right of each step. */
public record FlowFigure(Flow flow) implements Figure {
    private static final double BOX_WIDTH = 190;
    private static final double SIDE_X = 246;
    private static final double BOX_HEIGHT = 24;
    private static final double STEP = 41;
    private static final double TEXT = 9;

    /** A box of the main line, and the lines of text on what falls out below it. */
    private record Stage(String text, List<String> leaving) {}

    @Override
    public double width() {
        return 487;
    }

    @Override
    public double height() {
        return stages().size() * STEP - (STEP - BOX_HEIGHT) + 2;
    }

    @Override
    public void draw(Graphics2D paper) {
        Pen pen = new Pen(paper);
        List<Stage> stages = stages();
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            double top = 1 + i * STEP;
            pen.box(1, top, BOX_WIDTH, BOX_HEIGHT, Color.WHITE, Pen.INK);
            pen.label(stage.text(), 1 + BOX_WIDTH / 2, top + BOX_HEIGHT / 2 + 3.2, TEXT, 0.5, Pen.INK);
            if (i + 1 < stages.size()) {
                leave(pen, stage, top + BOX_HEIGHT, top + STEP);
            }
        }
    }

    private void leave(Pen pen, Stage stage, double from, double to) {
        double middle = (from + to) / 2;
        double x = 1 + BOX_WIDTH / 2;
        pen.arrow(x, from, x, to);
        if (!stage.leaving().isEmpty()) {
            pen.arrow(x, middle, SIDE_X, middle);
            double baseline = middle + 3 - (stage.leaving().size() - 1) * 5.6;
            for (String line : stage.leaving()) {
                pen.label(line, SIDE_X + 6, baseline, TEXT - 0.5, 0, Pen.INK);
                baseline += 11.2;
            }
        }
    }

    private List<Stage> stages() {
        return List.of(
                new Stage(
                        Wording.of("report.flow.persons", flow.persons()),
                        lines(
                                Wording.of("report.flow.newbornPersons", flow.newbornPersons()),
                                Wording.of("report.flow.others", flow.others()))),
                new Stage(Wording.of("report.flow.women", flow.women()), List.of()),
                new Stage(
                        Wording.of("report.flow.pregnancies", flow.pregnancies()),
                        lines(
                                Wording.of("report.flow.lost", flow.lost()),
                                Wording.of("report.flow.undelivered", flow.undelivered()))),
                new Stage(
                        Wording.of("report.flow.deliveries", flow.deliveries()),
                        lines(
                                Wording.of("report.flow.withoutNewborn", flow.withoutNewborn()),
                                Wording.of("report.flow.bornDead", flow.bornDead()))),
                new Stage(Wording.of("report.flow.liveBorn", flow.liveBorn()), List.of()));
    }

    private static List<String> lines(String... lines) {
        return List.of(lines);
    }
}
