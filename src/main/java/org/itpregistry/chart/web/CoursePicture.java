package org.itpregistry.chart.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itpregistry.chart.domain.CourseFigure;
import org.itpregistry.chart.domain.DrawnCourse;
import org.itpregistry.chart.domain.DrawnCourse.Count;
import org.itpregistry.chart.domain.Highlight;
import org.itpregistry.entry.web.EntryWords;
import org.itpregistry.measure.Agent;
import org.itpregistry.platform.service.Svg;
import org.itpregistry.platform.service.Texts;

/** The picture of a course in the words of the language bundle, and the same in a sentence for who cannot see it. */
@ApplicationScoped
public class CoursePicture {
    @Inject
    private Texts texts;

    @Inject
    private EntryWords words;

    /** The figure, to be drawn on a page or on paper. */
    public CourseFigure figure(DrawnCourse course, Highlight highlight, boolean logarithmic) {
        return new CourseFigure(
                course,
                course.agents().stream().collect(Collectors.toMap(Function.identity(), this::shortly)),
                new CourseFigure.Labels(
                        texts.get("chart.axis.counts"),
                        texts.get("chart.lane.bleeding"),
                        texts.get("chart.axis.weeks"),
                        texts.get("chart.mark.delivery"),
                        texts.get("chart.mark.death")),
                highlight,
                logarithmic);
    }

    /** A name that fits beside a lane. */
    private String shortly(Agent agent) {
        String key = "chart.agent." + agent.code();
        return texts.has(key) ? texts.get(key) : agent.label();
    }

    /** An element svg; empty when nothing has a day. */
    public String svg(DrawnCourse course, Highlight highlight, boolean logarithmic) {
        if (course.window().isEmpty()) {
            return "";
        }
        CourseFigure figure = figure(course, highlight, logarithmic);
        return Svg.of(figure.width(), figure.height(), summary(course), figure::draw);
    }

    public String summary(DrawnCourse course) {
        List<Count> valid = course.counts().stream().filter(Count::valid).toList();
        String counts = valid.isEmpty()
                ? texts.get("chart.summary.noCounts")
                : texts.text(
                        "chart.summary.counts",
                        String.valueOf(course.counts().size()),
                        course.counts().get(0).day().toString(),
                        course.counts().get(course.counts().size() - 1).day().toString(),
                        said(valid.stream()
                                .min(Comparator.comparingDouble(Count::count))
                                .orElseThrow()),
                        said(valid.get(valid.size() - 1)));
        return counts + " "
                + texts.text(
                        "chart.summary.rest",
                        course.agents().size(),
                        course.bleeds().size());
    }

    private String said(Count count) {
        String number =
                java.math.BigDecimal.valueOf(count.count()).stripTrailingZeros().toPlainString();
        return texts.text(
                "chart.summary.count",
                (count.sign().sign() + " " + number).strip(),
                count.day().toString());
    }
}
