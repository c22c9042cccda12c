package org.itpregistry.study;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.itpregistry.outcome.FollowedTime;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.Reason;
import org.itpregistry.stats.TimeAtRisk;

/** What the members of a group answered to one endpoint: what every statistic starts from. */
final class Answers {
    // These say that the question does not concern the member, not that its history falls short.
    private static final Set<Reason> OUTSIDE =
            EnumSet.of(Reason.NOT_DELIVERED, Reason.NOT_CAESAREAN, Reason.NO_RESPONSE, Reason.NOT_BLEEDING_AT_START);

    private final Interview interview;
    private final Calculation calculation;
    private final Panel panel;
    private final Map<Reason, BitSet> open = new EnumMap<>(Reason.class);
    private final BitSet concerned;
    private final Optional<List<Reply>> replies;
    private final Optional<Verdicts> verdicts;

    Answers(Interview interview, Calculation calculation, Panel panel) {
        this.interview = interview;
        this.calculation = calculation;
        this.panel = panel;
        this.concerned = (BitSet) panel.members().clone();
        this.replies = calculation.question().map(question -> interview.ask(panel.unit(), question));
        this.verdicts = calculation.criterion().map(criterion -> interview.judge(panel.unit(), criterion));
        verdicts.ifPresent(found -> found.open().forEach(this::note));
        replies.ifPresent(this::noteMissing);
    }

    Calculation calculation() {
        return calculation;
    }

    List<Subject> subjects() {
        return interview.cohort().subjects(panel.unit());
    }

    CohortData data() {
        return interview.cohort().data();
    }

    /** All members of the group. */
    BitSet everyone() {
        return panel.members();
    }

    /** The members whom the question concerns, judged or not. */
    BitSet concerned() {
        return concerned;
    }

    /** The members who could be judged. */
    BitSet evaluable() {
        BitSet evaluable = (BitSet) concerned.clone();
        open.values().forEach(evaluable::andNot);
        return evaluable;
    }

    /** The evaluable who meet the criterion; all of them where there is none. */
    BitSet events() {
        BitSet events = evaluable();
        verdicts.ifPresent(found -> events.and(found.met()));
        return events;
    }

    /** The reply of a subject at a place. */
    Reply reply(int place) {
        return replies.orElseThrow().get(place);
    }

    /** The evaluable who have an amount and meet the criterion. */
    BitSet measured() {
        BitSet measured = events();
        events().stream().filter(place -> reply(place).amount().isEmpty()).forEach(measured::clear);
        return measured;
    }

    /** The amount of a subject, in the scale of the endpoint. */
    double amount(int place) {
        return calculation.scale().of(reply(place).amount().orElseThrow().stated());
    }

    double[] amounts() {
        return measured().stream().mapToDouble(this::amount).toArray();
    }

    /**
     * The times of those who meet the criterion, in the scale of the endpoint, for a curve. Who never reached a day that
     * is asked for is censored where the line ends.
     */
    List<TimeAtRisk> times() {
        List<TimeAtRisk> times = new ArrayList<>();
        followed().stream().forEach(place -> {
            Reply reply = reply(place);
            boolean event = reply.amount().isPresent()
                    && reply.end().map(end -> end == FollowedTime.End.EVENT).orElse(true);
            times.add(new TimeAtRisk(
                    calculation.scale().of(entry(reply)),
                    reply.amount().isPresent() ? amount(place) : watched(place),
                    event));
        });
        return times;
    }

    /**
     * The evaluable who meet the criterion and have a time on a curve. Who was not seen after the start has none, and no
     * event comes before it: they are named as not evaluable.
     */
    BitSet followed() {
        BitSet followed = events();
        events().stream().forEach(place -> whyNoTime(place).ifPresent(reason -> {
            note(reason, place);
            followed.clear(place);
        }));
        return followed;
    }

    private Optional<Reason> whyNoTime(int place) {
        Optional<Extent> amount = reply(place).amount();
        boolean ofLine = reply(place).end().isEmpty();
        if (ofLine && line(place).filter(Line::isObserved).isEmpty()) {
            return Optional.of(line(place).isEmpty() ? Reason.NO_INDEX_REGIMEN : Reason.NOT_YET_OBSERVED);
        }
        if (entry(reply(place)) > 0
                && amount.filter(time -> time.stated() <= entry(reply(place))).isPresent()) {
            boolean event =
                    reply(place).end().filter(FollowedTime.End.EVENT::equals).isPresent();
            return Optional.of(event ? Reason.BEFORE_REGISTRATION : Reason.NOT_YET_OBSERVED);
        }
        return amount.filter(time -> time.stated() < 0).map(time -> Reason.BEFORE_START);
    }

    private static double entry(Reply reply) {
        return reply.time().map(FollowedTime::entry).orElse(0.0);
    }

    /** From the start of the line to its end. */
    private double watched(int place) {
        Line line = line(place).orElseThrow();
        return calculation.scale().of(line.endDay() - line.startDay());
    }

    Members members(BitSet numerator, BitSet denominator) {
        return new Members(subjects(), numerator, denominator, open);
    }

    /** With those of the other group who could not be judged. */
    Members members(BitSet numerator, BitSet denominator, Answers other) {
        Map<Reason, BitSet> both = new EnumMap<>(Reason.class);
        for (Map<Reason, BitSet> some : List.of(open, other.open)) {
            some.forEach((reason, places) ->
                    both.computeIfAbsent(reason, key -> new BitSet()).or(places));
        }
        return new Members(subjects(), numerator, denominator, both);
    }

    private Optional<Line> line(int place) {
        return subjects().get(place).course().index();
    }

    private void noteMissing(List<Reply> replies) {
        panel.members().stream().forEach(place -> {
            Reply reply = replies.get(place);
            reply.missing().or(() -> reply.amount().flatMap(Extent::vague)).ifPresent(reason -> note(reason, place));
        });
    }

    private void note(Reason reason, BitSet places) {
        places.stream().filter(panel.members()::get).forEach(place -> note(reason, place));
    }

    private void note(Reason reason, int place) {
        if (OUTSIDE.contains(reason)) {
            concerned.clear(place);
        } else if (open.values().stream().noneMatch(places -> places.get(place))) {
            open.computeIfAbsent(reason, key -> new BitSet()).set(place);
        }
    }
}
