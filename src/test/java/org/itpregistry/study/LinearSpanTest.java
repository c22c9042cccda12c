package org.itpregistry.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class LinearSpanTest {
    private static BitSet set(int... atoms) {
        BitSet set = new BitSet();
        for (int atom : atoms) {
            set.set(atom);
        }
        return set;
    }

    private static LinearSpan span(BitSet... sets) {
        var span = new LinearSpan(5);
        for (BitSet set : sets) {
            span.add(set);
        }
        return span;
    }

    @Test
    void a_part_comes_from_the_whole_less_the_other_parts() {
        assertThat(span(set(0, 1, 2), set(0), set(1)).giving(set(2))).contains(set(0, 1, 2));
    }

    @Test
    void a_part_does_not_come_from_the_whole_alone() {
        assertThat(span(set(0, 1, 2), set(0)).giving(set(2))).isEmpty();
    }

    @Test
    void only_the_sets_that_are_needed_are_named() {
        assertThat(span(set(3, 4), set(0, 1), set(3), set(0)).giving(set(1))).contains(set(1, 3));
    }

    @Test
    void three_pairs_give_each_of_three_though_no_difference_of_two_does() {
        assertThat(span(set(0, 1), set(1, 2), set(0, 2)).giving(set(0))).contains(set(0, 1, 2));
    }

    @Test
    void a_set_that_comes_twice_changes_nothing() {
        assertThat(span(set(0, 1), set(0, 1), set(0)).giving(set(1))).contains(set(0, 2));
    }
}
