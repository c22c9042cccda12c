package org.itpregistry.study;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.itpregistry.stats.Band;
import org.itpregistry.stats.FisherExact;
import org.itpregistry.stats.FixedTime;
import org.itpregistry.stats.KaplanMeier;
import org.itpregistry.stats.LogRank;
import org.itpregistry.stats.Proportion;
import org.itpregistry.stats.TwoByTwo;

/** Numbers that compare a group with another. */
final class Comparisons {
    private Comparisons() {}

    static Tally fixedTime(Answers answers, Optional<Answers> other) {
        double time = answers.calculation().options().at().orElseThrow();
        KaplanMeier one = KaplanMeier.of(answers.times());
        KaplanMeier two = KaplanMeier.of(other.orElseThrow().times());
        return behind(answers, other.orElseThrow())
                .p(FixedTime.compare(one, two, time, Band.PLAIN)
                        .map(found -> ResultRow.PValue.of(found, "FIXED_TIME_Z_PLAIN")));
    }

    static Tally logRank(Answers answers, Optional<Answers> other) {
        LogRank test =
                LogRank.compare(List.of(answers.times(), other.orElseThrow().times()));
        return behind(answers, other.orElseThrow()).p(test.test().map(found -> ResultRow.PValue.of(found, "LOG_RANK")));
    }

    static Tally fisher(Answers answers, Optional<Answers> other) {
        TwoByTwo table = TwoByTwo.of(proportion(answers), proportion(other.orElseThrow()));
        return behind(answers, other.orElseThrow())
                .p(FisherExact.of(table).map(found -> ResultRow.PValue.exact(found.p(), "FISHER_EXACT")));
    }

    static Tally lessOften(Answers answers, Optional<Answers> other) {
        Proportion one = proportion(answers);
        Proportion two = proportion(other.orElseThrow());
        Tally tally = behind(answers, other.orElseThrow());
        // Compared crosswise, so that no quotient is rounded.
        long left = (long) one.events() * two.total();
        long right = (long) two.events() * one.total();
        return one.total() == 0 || two.total() == 0 ? tally : tally.value(Value.of(left < right ? 1 : 0));
    }

    private static Proportion proportion(Answers answers) {
        return new Proportion(
                answers.events().cardinality(), answers.evaluable().cardinality());
    }

    /** Both groups stand behind the number; the events of both are its numerator. */
    private static Tally behind(Answers answers, Answers other) {
        BitSet events = answers.events();
        events.or(other.events());
        BitSet total = answers.evaluable();
        total.or(other.evaluable());
        return Tally.of(answers.members(events, total, other));
    }
}
