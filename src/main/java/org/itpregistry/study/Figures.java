package org.itpregistry.study;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.itpregistry.stats.ChiSquareStatistic;
import org.itpregistry.stats.ConfidenceLevel;
import org.itpregistry.stats.Estimate;
import org.itpregistry.stats.Gray;
import org.itpregistry.stats.LogRank;
import org.itpregistry.stats.Proportion;
import org.itpregistry.stats.ProportionMethod;

/** What the figures of a protocol show of a cohort. */
final class Figures {
    private final Protocol protocol;
    private final Interview interview;
    private final Map<String, Panel> panels;

    Figures(Protocol protocol, Interview interview, Map<String, Panel> panels) {
        this.protocol = protocol;
        this.interview = interview;
        this.panels = panels;
    }

    List<StudyFigure> all() {
        return protocol.figures().stream()
                .map(plan -> new StudyFigure(plan, data(plan)))
                .toList();
    }

    private FigureData data(FigurePlan plan) {
        return switch (plan.kind()) {
            case KAPLAN_MEIER -> times(plan);
            case CUMULATIVE_INCIDENCE -> exits(plan);
            case SWIMMER -> new Swimmers(plan, interview).lanes(first(plan));
            case SPAGHETTI -> new Swimmers(plan, interview).courses(first(plan));
            case FOREST, BARS ->
                new FigureData.Shares(plan.groups().stream()
                        .map(group -> share(label(group), answers(plan, group)))
                        .toList());
            case BOX ->
                new FigureData.Amounts(plan.groups().stream()
                        .map(group -> new FigureData.Amounts.Group(
                                label(group),
                                Arrays.stream(answers(plan, group).amounts())
                                        .boxed()
                                        .toList()))
                        .toList());
            case CENTERS -> centers(answers(plan, plan.groups().get(0)));
            case MATERNAL_COUNTS ->
                new FigureData.Periods(PeriodCounts.of(interview.cohort().pregnancies()));
        };
    }

    private FigureData times(FigurePlan plan) {
        List<FigureData.Times.Group> groups = plan.groups().stream()
                .map(group -> new FigureData.Times.Group(
                        label(group), answers(plan, group).times()))
                .toList();
        Estimate<ChiSquareStatistic> test = LogRank.compare(
                        groups.stream().map(FigureData.Times.Group::persons).toList())
                .test();
        return new FigureData.Times(groups, p(groups.size(), test, "LOG_RANK"));
    }

    private FigureData exits(FigurePlan plan) {
        List<FigureData.Exits.Group> groups = plan.groups().stream()
                .map(group -> new FigureData.Exits.Group(label(group), Curves.exits(answers(plan, group))))
                .toList();
        Estimate<ChiSquareStatistic> test = Gray.compare(
                groups.stream().map(FigureData.Exits.Group::persons).toList(), Curves.EVENT);
        return new FigureData.Exits(groups, p(groups.size(), test, "GRAY"));
    }

    private static Optional<ResultRow.PValue> p(int groups, Estimate<ChiSquareStatistic> test, String name) {
        return groups < 2 ? Optional.empty() : test.toOptional().map(found -> ResultRow.PValue.of(found, name));
    }

    private static FigureData centers(Answers answers) {
        Map<String, BitSet> byCenter = new TreeMap<>();
        answers.evaluable().stream().forEach(place -> byCenter.computeIfAbsent(
                        answers.subjects()
                                .get(place)
                                .course()
                                .history()
                                .patient()
                                .center(),
                        center -> new BitSet())
                .set(place));
        BitSet events = answers.events();
        return new FigureData.Shares(byCenter.entrySet().stream()
                .map(center -> share(
                        center.getKey(),
                        center.getValue(),
                        events,
                        answers.calculation().options().interval()))
                .toList());
    }

    private static FigureData.Share share(String label, Answers answers) {
        return share(
                label,
                answers.evaluable(),
                answers.events(),
                answers.calculation().options().interval());
    }

    private static FigureData.Share share(String label, BitSet persons, BitSet all, ProportionMethod interval) {
        BitSet events = (BitSet) persons.clone();
        events.and(all);
        int n = persons.cardinality();
        Optional<ResultRow.Bounds> limits = n == 0
                ? Optional.empty()
                : new Proportion(events.cardinality(), n)
                        .interval(interval, ConfidenceLevel.P95)
                        .toOptional()
                        .map(found -> new ResultRow.Bounds(
                                Optional.of(100 * found.low()),
                                Optional.of(100 * found.high()),
                                found.method().name()));
        return new FigureData.Share(label, events.cardinality(), n, limits);
    }

    private Panel first(FigurePlan plan) {
        return panel(plan.groups().get(0));
    }

    private Panel panel(String group) {
        return Objects.requireNonNull(panels.get(group), group);
    }

    private Answers answers(FigurePlan plan, String group) {
        Panel panel = panel(group);
        interview.about(panel.unit(), plan.calculation());
        return new Answers(interview, plan.calculation(), panel);
    }

    private String label(String group) {
        return protocol.group(group).text();
    }
}
