package org.itpregistry.study;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.itpregistry.outcome.About;

/** A protocol run on a cohort: one engine for every study. Not for use by several threads at once. */
final class Study {
    private final Protocol protocol;
    private final Interview interview;
    private final Map<String, Panel> panels = new HashMap<>();

    Study(Protocol protocol, SubjectsByUnit cohort) {
        this.protocol = protocol;
        this.interview = new Interview(cohort, protocol.index());
        protocol.groups().forEach(group -> panels.put(group.id(), panel(group)));
    }

    /** A row an endpoint, in the order of the protocol. */
    List<ResultRow> rows() {
        return protocol.endpoints().stream().map(this::row).toList();
    }

    /** What each step of inclusion left of the population. */
    List<InclusionStep> inclusion() {
        return of(protocol.everyone().id()).steps();
    }

    /** Who the population is. */
    Description description() {
        return Description.of(protocol, interview, panels);
    }

    /** What the figures show, in the order of the protocol. */
    List<StudyFigure> figures() {
        return new Figures(protocol, interview, panels).all();
    }

    /** What is said of the definitions that were asked so far. */
    List<About> asked() {
        return interview.asked();
    }

    private Panel of(String group) {
        return Objects.requireNonNull(panels.get(group), group);
    }

    private Panel panel(Group group) {
        BitSet whole = group.of().map(panels::get).map(Panel::members).orElseGet(() -> Verdicts.all(
                        interview.cohort().subjects(group.unit()).size())
                .met());
        return Panel.of(group, whole, interview);
    }

    private ResultRow row(Endpoint endpoint) {
        Calculation calculation = endpoint.calculation();
        Answers answers = answers(calculation, calculation.group());
        Optional<Answers> other = calculation.options().versus().map(group -> answers(calculation, group));
        Tally tally = StatisticMaker.make(answers, other);
        Optional<About> about = interview.about(of(calculation.group()).unit(), calculation);
        return new ResultRow(
                endpoint,
                tally.numerator(),
                tally.denominator(),
                tally.value(),
                tally.bounds(),
                tally.test(),
                isJudged(calculation, answers),
                about.map(About::label).orElse(""),
                about.map(definition -> definition.mode().name()).orElse(""),
                tally.members(),
                Optional.empty());
    }

    private boolean isJudged(Calculation calculation, Answers answers) {
        if (calculation.statistic().isOfArms() || of(calculation.group()).unit() == Unit.ARM) {
            return !interview.cohort().data().arms().isEmpty();
        }
        return !(calculation.statistic().asksMembers() ? answers.evaluable() : answers.everyone()).isEmpty();
    }

    private Answers answers(Calculation calculation, String group) {
        return new Answers(interview, calculation, of(group));
    }
}
