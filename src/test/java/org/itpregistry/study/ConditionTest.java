package org.itpregistry.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.PlateletCount;
import org.itpregistry.measure.TruthValue;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Codes;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Finding;
import org.itpregistry.outcome.FollowedTime;
import org.itpregistry.outcome.MeasuredCount;
import org.itpregistry.outcome.Onset;
import org.itpregistry.outcome.Span;
import org.itpregistry.study.Condition.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
    private static Reply reply(Finding finding) {
        return Reply.of(Answer.assessed(finding, Evidence.NONE));
    }

    private static TruthValue met(Test test, Finding finding, String... operands) {
        return new Condition(test, List.of(operands)).met(reply(finding));
    }

    @ParameterizedTest
    @CsvSource({
        "EQ, 20, BELOW, 20, NO",
        "EQ, 20, AT_MOST, 20, YES",
        "EQ, 20, AT_LEAST, 20, YES",
        "EQ, 20, ABOVE, 20, NO",
        "LT, 10, BELOW, 10, YES",
        "LT, 10, BELOW, 5, NO", // may be, but a bound that leaves it open does not meet it
        "LT, 10, AT_LEAST, 10, NO",
        "GT, 100, ABOVE, 100, YES",
        "GT, 100, AT_LEAST, 120, NO",
        "GT, 100, BELOW, 120, NO"
    })
    void a_count_known_as_a_bound_meets_what_it_surely_meets(
            Comparator comparator, int giga, Test test, String operand, TruthValue expected) {
        assertThat(met(test, new MeasuredCount(comparator, PlateletCount.gigaPerLitre(giga)), operand))
                .isEqualTo(expected);
    }

    @org.junit.jupiter.api.Test
    void a_length_between_two_vague_dates_stays_open_where_both_answers_are_possible() {
        Span twoToThreeMonths = new Span(2, 3, "months");
        assertThat(met(Test.ABOVE, twoToThreeMonths, "30")).isEqualTo(TruthValue.YES);
        assertThat(met(Test.ABOVE, twoToThreeMonths, "75")).isEqualTo(TruthValue.UNKNOWN);
        assertThat(met(Test.ABOVE, twoToThreeMonths, "100")).isEqualTo(TruthValue.NO);
    }

    @org.junit.jupiter.api.Test
    void what_never_happened_is_not_found_and_meets_no_bound() {
        assertThat(met(Test.FOUND, Onset.NEVER)).isEqualTo(TruthValue.NO);
        assertThat(met(Test.AT_LEAST, Onset.NEVER, "0")).isEqualTo(TruthValue.NO);
        assertThat(met(Test.FOUND, Onset.onDay(0))).isEqualTo(TruthValue.YES);
    }

    @org.junit.jupiter.api.Test
    void a_time_is_found_when_its_event_happened() {
        assertThat(met(Test.FOUND, new FollowedTime(9, FollowedTime.End.EVENT))).isEqualTo(TruthValue.YES);
        assertThat(met(Test.FOUND, new FollowedTime(9, FollowedTime.End.DEATH))).isEqualTo(TruthValue.NO);
        assertThat(met(Test.ANY_OF, new FollowedTime(9, FollowedTime.End.DEATH), "DEATH"))
                .isEqualTo(TruthValue.YES);
    }

    @ParameterizedTest
    @CsvSource({"ANY_OF, YES, YES, NO", "ALL_OF, NO, YES, NO", "ONLY, NO, YES, NO"})
    void codes_are_compared_as_sets(Test test, TruthValue some, TruthValue all, TruthValue none) {
        Codes codes = new Codes(List.of("A", "B"));
        assertThat(met(test, codes, "B", "C")).isEqualTo(some);
        assertThat(met(test, codes, "A", "B")).isEqualTo(all);
        assertThat(met(test, new Codes(List.of()), "A")).isEqualTo(none);
    }

    @ParameterizedTest
    @CsvSource({"1998-03-31, NO", "1998-04-01, YES", "2017-03-31, YES", "2017-04-01, NO", "2000, YES"})
    void dates_lie_between_dates_as_their_texts_do(String date, TruthValue expected) {
        assertThat(new Condition(Test.FROM_TO, List.of("1998-04", "2017-04")).met(Reply.codes(List.of(date))))
                .isEqualTo(expected);
    }
}
