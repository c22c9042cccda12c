package org.itpregistry.report.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.itpregistry.study.Audience;
import org.itpregistry.study.ResultRow;
import org.itpregistry.study.StudyResult;
import org.itpregistry.study.Subject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped study as everybody may see it, looked over by somebody who knows nothing of how it was made. */
class WithheldStudiesTest {
    private static final int LEAST = 5;

    static List<String> studies() {
        return Studies.all();
    }

    private static boolean few(Set<Subject> persons) {
        return !persons.isEmpty() && persons.size() < LEAST;
    }

    private static List<Set<Subject>> printedEvents(StudyResult inside, StudyResult outside) {
        return IntStream.range(0, inside.rows().size())
                .filter(i -> outside.rows().get(i).numerator().isPresent())
                .mapToObj(i -> inside.rows().get(i))
                .<Set<Subject>>map(row -> new HashSet<>(row.members().numerator()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("studies")
    void no_printed_number_is_of_few_persons_or_all_but_few(String study) {
        StudyResult inside = Studies.result(study);
        for (ResultRow row : inside.shownTo(Audience.PUBLIC).rows()) {
            if (row.withheld().isEmpty()) {
                Set<Subject> events = new HashSet<>(row.members().numerator());
                Set<Subject> others = new HashSet<>(row.members().denominator());
                assertThat(few(events)).as(row.endpoint().measure()).isFalse();
                assertThat(few(others)).as(row.endpoint().measure()).isFalse();
                others.removeAll(events);
                assertThat(few(others)).as(row.endpoint().measure()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("studies")
    void no_two_printed_numbers_differ_by_few_persons(String study) {
        StudyResult inside = Studies.result(study);
        List<Set<Subject>> printed = printedEvents(inside, inside.shownTo(Audience.PUBLIC));
        for (Set<Subject> one : printed) {
            for (Set<Subject> other : printed) {
                if (one.containsAll(other)) {
                    Set<Subject> rest = new HashSet<>(one);
                    rest.removeAll(other);
                    assertThat(few(rest)).isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("studies")
    void what_is_shown_is_what_is_shown_inside(String study) {
        StudyResult inside = Studies.result(study);
        StudyResult outside = inside.shownTo(Audience.PUBLIC);
        IntStream.range(0, inside.rows().size())
                .filter(i -> outside.rows().get(i).withheld().isEmpty())
                .forEach(i -> assertThat(outside.rows().get(i))
                        .isEqualTo(inside.rows().get(i)));
        // Published arms of trials are nobody's records.
        boolean ofPersons = inside.rows().stream()
                .anyMatch(row -> !row.members().denominator().isEmpty());
        assertThat(outside.numberWithheld() > 0).isEqualTo(ofPersons);
    }
}
