package org.itpregistry.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.itpregistry.outcome.Reason;
import org.junit.jupiter.api.Test;

/** Three subjects of each pair: met, failed, open, for one criterion and for another. */
class VerdictsTest {
    private static final Reply YES = Reply.codes(List.of("Y"));
    private static final Reply NO = Reply.codes(List.of("N"));
    private static final int SIZE = 9;

    private static Verdicts verdicts(Reply... replies) {
        return Verdicts.of(List.of(replies), Condition.anyOf("Y"));
    }

    private static Reply open(Reason reason) {
        return Reply.missing(reason);
    }

    private static final Verdicts ONE = verdicts(
            YES, YES, YES, NO, NO, NO, open(Reason.NO_BASELINE), open(Reason.NO_BASELINE), open(Reason.NO_BASELINE));
    private static final Verdicts OTHER =
            verdicts(YES, NO, open(Reason.NO_COUNT), YES, NO, open(Reason.NO_COUNT), YES, NO, open(Reason.NO_COUNT));

    private static BitSet places(int... places) {
        BitSet set = new BitSet();
        for (int place : places) {
            set.set(place);
        }
        return set;
    }

    @Test
    void both_are_met_where_both_are_and_open_where_neither_fails() {
        Verdicts both = ONE.and(OTHER, SIZE);
        assertThat(both.met()).isEqualTo(places(0));
        assertThat(both.open()).isEqualTo(Map.of(Reason.NO_BASELINE, places(6, 8), Reason.NO_COUNT, places(2)));
    }

    @Test
    void either_is_met_where_one_is_and_open_where_none_is_met_but_one_open() {
        Verdicts either = ONE.or(OTHER);
        assertThat(either.met()).isEqualTo(places(0, 1, 2, 3, 6));
        assertThat(either.open()).isEqualTo(Map.of(Reason.NO_BASELINE, places(7, 8), Reason.NO_COUNT, places(5)));
    }

    @Test
    void what_is_open_stays_open_when_it_is_denied() {
        Verdicts not = ONE.not(SIZE);
        assertThat(not.met()).isEqualTo(places(3, 4, 5));
        assertThat(not.open()).isEqualTo(ONE.open());
    }
}
