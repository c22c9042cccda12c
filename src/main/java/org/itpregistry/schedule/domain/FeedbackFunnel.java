package org.itpregistry.schedule.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.itpregistry.figure.CenterFunnelFigure;
import org.itpregistry.report.domain.GeneralReport;
import org.itpregistry.report.domain.SmallCells;
import org.itpregistry.study.Audience;
import org.itpregistry.text.Language;

/** The figure in a center's feedback that shows it among all centers. */
final class FeedbackFunnel {
    private static final Audience OTHERS = Audience.CENTERS;

    private FeedbackFunnel() {}

    /** Other centers without their names, and without those where few persons stand on one side. */
    static GeneralReport.Drawing of(String center, Map<String, LineResponses> centers) {
        List<CenterFunnelFigure.Center> points = new ArrayList<>();
        int left = 0;
        for (Map.Entry<String, LineResponses> entry : centers.entrySet()) {
            boolean own = entry.getKey().equals(center);
            LineResponses line = entry.getValue();
            boolean few = SmallCells.isFew(OTHERS, line.evaluable())
                    || SmallCells.isFew(OTHERS, line.responses())
                    || SmallCells.isFew(OTHERS, line.evaluable() - line.responses());
            if (own || !few) {
                points.add(new CenterFunnelFigure.Center(
                        own ? entry.getKey() : Language.say("feedback.funnel.other"),
                        (int) line.responses(),
                        (int) line.evaluable(),
                        own));
            } else {
                left++;
            }
        }
        // A single one would be had from the sum of all others.
        if (left == 1) {
            var smallest = points.stream()
                    .filter(point -> !point.own())
                    .min(Comparator.comparingInt(CenterFunnelFigure.Center::persons));
            if (smallest.isPresent()) {
                points.remove(smallest.get());
                left++;
            }
        }
        return new GeneralReport.Drawing(
                "centers",
                new CenterFunnelFigure(
                        Language.say("feedback.funnel"),
                        Language.say("feedback.funnel.proportion"),
                        Language.say("feedback.funnel.size"),
                        points),
                Language.say("feedback.funnel.legend", left));
    }
}
