package org.itpregistry.report.domain;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.itpregistry.study.Flow;
import org.itpregistry.study.InclusionStep;
import org.itpregistry.study.StudyResult;

/** The flow of inclusion: what is counted from top to bottom, what falls out at the right of each step. */
public record FlowFigure(List<Stage> stages) implements Figure {
    private static final double BOX_WIDTH = 190;
    private static final double SIDE_X = 246;
    private static final double BOX_HEIGHT = 24;
    private static final double STEP = 41;
    private static final double TEXT = 9;

    /** A box of the main line, and the lines of text on what falls out below it. */
    public record Stage(String text, List<String> leaving) {}

    /** From the cohort to the population; in a study of pregnancies on to deliveries and newborns. */
    public static FlowFigure of(StudyResult result) {
        return result.pregnancies()
                .map(pregnancies -> new FlowFigure(stages(pregnancies.flow())))
                .orElseGet(() -> new FlowFigure(stages(result.inclusion(), result.membersOfCohort())));
    }

    @Override
    public double width() {
        return 487;
    }

    @Override
    public double height() {
        return stages.size() * STEP - (STEP - BOX_HEIGHT) + 2;
    }

    @Override
    public void draw(Graphics2D paper) {
        Pen pen = new Pen(paper);
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

    private static List<Stage> stages(Flow flow) {
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

    private static List<Stage> stages(List<InclusionStep> steps, int members) {
        List<Stage> stages = new ArrayList<>();
        String box = Wording.of("report.flow.persons", members);
        for (InclusionStep step : steps) {
            List<String> leaving = new ArrayList<>();
            if (step.out() > 0) {
                leaving.add(Wording.of("report.inclusion.out", step.out(), step.text()));
            }
            if (step.notEvaluable() > 0) {
                leaving.add(Wording.of("report.inclusion.notEvaluable", step.notEvaluable(), step.text()));
            }
            stages.add(new Stage(box, leaving));
            box = Wording.of("report.inclusion.left", step.left());
        }
        stages.add(new Stage(box, List.of()));
        return stages;
    }

    private static List<String> lines(String... lines) {
        return List.of(lines);
    }
}
