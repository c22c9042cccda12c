package org.itpregistry.report.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.itpregistry.figure.BarsFigure;
import org.itpregistry.figure.BoxFigure;
import org.itpregistry.figure.CenterFunnelFigure;
import org.itpregistry.figure.CumulativeIncidenceFigure;
import org.itpregistry.figure.Figure;
import org.itpregistry.figure.ForestFigure;
import org.itpregistry.figure.KaplanMeierFigure;
import org.itpregistry.figure.NobodyFigure;
import org.itpregistry.figure.ProportionsFigure;
import org.itpregistry.figure.Scale;
import org.itpregistry.figure.SpaghettiFigure;
import org.itpregistry.figure.SwimmerFigure;
import org.itpregistry.figure.TimeUnit;
import org.itpregistry.study.FigureData;
import org.itpregistry.study.FigurePlan;
import org.itpregistry.study.ResultRow;
import org.itpregistry.study.StudyFigure;
import org.itpregistry.text.Language;

/** The drawing of a figure of a study, in words. */
final class StudyDrawing {
    private final FigurePlan plan;

    private StudyDrawing(FigurePlan plan) {
        this.plan = plan;
    }

    static Figure of(StudyFigure figure) {
        return figure.data().persons() == 0
                ? new NobodyFigure(figure.plan().words().title(), Language.say("report.figure.nobody"))
                : new StudyDrawing(figure.plan()).drawn(figure.data());
    }

    /** Styled text: how it is made, of whom, and what the protocol says of it. */
    static String legend(StudyFigure figure) {
        FigurePlan plan = figure.plan();
        String legend = Language.say(
                "report.legend." + plan.kind(),
                Language.say("report.method." + plan.calculation().options().interval()));
        int shown = figure.data() instanceof FigureData.Lanes lanes
                ? lanes.lanes().size()
                : figure.data() instanceof FigureData.Courses courses
                        ? courses.courses().size()
                        : 0;
        if (shown > 0 && shown < figure.data().persons()) {
            legend += " "
                    + Language.say("report.legend.sample", shown, figure.data().persons());
        }
        return Typeset.escaped((legend + " " + Typeset.signs(plan.words().note())).strip());
    }

    private Figure drawn(FigureData data) {
        if (data instanceof FigureData.Times times) {
            return new KaplanMeierFigure(
                    title(),
                    time(),
                    value(),
                    unit(),
                    times.groups().stream().map(StudyDrawing::group).toList(),
                    note(times.test()));
        }
        if (data instanceof FigureData.Exits exits) {
            return new CumulativeIncidenceFigure(
                    title(),
                    time(),
                    value(),
                    unit(),
                    exits.groups().stream().map(StudyDrawing::group).toList(),
                    causes(),
                    note(exits.test()));
        }
        if (data instanceof FigureData.Lanes lanes) {
            return new SwimmerFigure(
                    title(),
                    time(),
                    unit(),
                    lanes.lanes().stream().map(StudyDrawing::lane).toList());
        }
        if (data instanceof FigureData.Courses courses) {
            return new SpaghettiFigure(
                    title(),
                    time(),
                    Language.say("report.figure.axis"),
                    unit(),
                    Scale.LOGARITHMIC,
                    courses.courses().stream().map(StudyDrawing::course).toList());
        }
        if (data instanceof FigureData.Periods periods) {
            return MaternalCounts.figure(periods.periods());
        }
        if (data instanceof FigureData.Amounts amounts) {
            return new BoxFigure(
                    title(),
                    value(),
                    amounts.groups().stream()
                            .map(group -> new BoxFigure.Group(group.label(), group.amounts()))
                            .toList());
        }
        if (plan.kind() == FigurePlan.Kind.BARS) {
            return new BarsFigure(
                    title(),
                    value(),
                    ((FigureData.Shares) data)
                            .shares().stream().map(StudyDrawing::row).toList());
        }
        List<FigureData.Share> shares = ((FigureData.Shares) data).shares();
        return plan.kind() == FigurePlan.Kind.CENTERS
                ? new CenterFunnelFigure(
                        title(),
                        value(),
                        Language.say("report.figure.evaluable"),
                        shares.stream().map(StudyDrawing::center).toList())
                : new ProportionsFigure(
                        title(), value(), shares.stream().map(StudyDrawing::row).toList());
    }

    private String title() {
        return plan.words().title();
    }

    private String time() {
        String since = plan.words().since();
        return Language.say(
                "report.axis." + plan.calculation().scale(),
                since.isEmpty() ? Language.say("report.axis.timeZero") : since);
    }

    private String value() {
        String value = plan.words().value();
        return value.isEmpty() ? Language.say("report.axis.value." + plan.kind()) : value;
    }

    private TimeUnit unit() {
        return TimeUnit.valueOf(plan.calculation().scale().name());
    }

    private List<CumulativeIncidenceFigure.Cause> causes() {
        String event = plan.words().event().orElseGet(() -> Language.say("report.figure.event"));
        return List.of(
                new CumulativeIncidenceFigure.Cause(1, event),
                new CumulativeIncidenceFigure.Cause(2, Language.say("report.figure.death")));
    }

    private static String note(Optional<ResultRow.PValue> test) {
        return test.map(TestWords::of).orElse("");
    }

    private static KaplanMeierFigure.Group group(FigureData.Times.Group group) {
        return new KaplanMeierFigure.Group(group.label(), group.persons());
    }

    private static CumulativeIncidenceFigure.Group group(FigureData.Exits.Group group) {
        return new CumulativeIncidenceFigure.Group(group.label(), group.persons());
    }

    private static SwimmerFigure.Lane lane(FigureData.Lane lane) {
        List<SwimmerFigure.Mark> marks = lane.marks().entrySet().stream()
                .map(mark -> new SwimmerFigure.Mark(
                        SwimmerFigure.Event.valueOf(mark.getKey().name()), mark.getValue()))
                .collect(Collectors.toList());
        if (lane.died()) {
            marks.add(new SwimmerFigure.Mark(SwimmerFigure.Event.DEATH, lane.end()));
        }
        return new SwimmerFigure.Lane(
                lane.person(),
                lane.end(),
                lane.ongoing(),
                lane.spells().stream()
                        .map(spell -> new SwimmerFigure.Bar(spell.agent().label(), spell.from(), spell.to()))
                        .toList(),
                marks);
    }

    private static SpaghettiFigure.Course course(List<FigureData.Count> counts) {
        return new SpaghettiFigure.Course(counts.stream()
                .map(count -> new SpaghettiFigure.Point(count.time(), count.giga()))
                .toList());
    }

    private static CenterFunnelFigure.Center center(FigureData.Share share) {
        return new CenterFunnelFigure.Center(share.label(), share.events(), share.persons(), false);
    }

    private static ProportionsFigure.Row row(FigureData.Share share) {
        return new ProportionsFigure.Row(
                share.label(),
                share.events(),
                share.persons(),
                share.limits()
                        .map(limits -> new ForestFigure.Range(
                                100.0 * share.events() / share.persons(),
                                limits.low().orElseThrow(),
                                limits.high().orElseThrow())));
    }
}
