package org.itpregistry.report.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.outcome.Course;
import org.itpregistry.study.CohortData;
import org.itpregistry.study.MetamorphicCohort;
import org.itpregistry.study.Protocol;
import org.itpregistry.study.ResultRow;
import org.itpregistry.study.StudyResult;
import org.itpregistry.study.Subject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole studies of cohorts that were changed on purpose: what must change changes, and nothing else does. A hundred changes
 * a study.
 */
class MetamorphicStudiesTest {
    private static final int TIMES = 100;

    /** So many persons of the largest cohort are enough to change, one at a time. */
    private static final int MOST = 60;

    static List<String> studies() {
        return Studies.all();
    }

    private static MetamorphicCohort cohort(String study) {
        return MetamorphicCohort.of(Studies.cohort(study), MOST);
    }

    private static StudyResult run(String study, CohortData data) {
        return StudyResult.of(Studies.protocol(study), data);
    }

    private static Set<String> keys(Collection<Subject> subjects) {
        return subjects.stream().map(Subject::key).collect(Collectors.toSet());
    }

    private static Set<String> open(ResultRow row) {
        return row.members().notEvaluable().values().stream()
                .flatMap(who -> keys(who).stream())
                .collect(Collectors.toSet());
    }

    /** Who stands behind a number, and how. */
    private static List<Set<String>> behind(ResultRow row) {
        return List.of(keys(row.members().numerator()), keys(row.members().denominator()), open(row));
    }

    private static List<Set<String>> behindWithout(ResultRow row, Set<String> left) {
        return behind(row).stream()
                .map(keys -> {
                    Set<String> others = new HashSet<>(keys);
                    others.removeAll(left);
                    return Set.copyOf(others);
                })
                .toList();
    }

    /** The subjects that are this person, or this person's pregnancies. */
    private static Set<String> subjectsOf(StudyResult result, String person) {
        return result.rows().stream()
                .flatMap(row -> java.util.stream.Stream.of(
                                row.members().numerator(),
                                row.members().denominator(),
                                row.members().notEvaluable().values().stream()
                                        .flatMap(List::stream)
                                        .toList())
                        .flatMap(List::stream))
                .filter(subject -> subject.person().equals(person))
                .map(Subject::key)
                .collect(Collectors.toSet());
    }

    private static boolean isBehind(ResultRow row, Set<String> who) {
        return behind(row).stream().anyMatch(keys -> !Collections.disjoint(keys, who));
    }

    /** Rows of one class or one case choose their members by all of them. */
    private static boolean choosesMembers(Protocol protocol, ResultRow row) {
        var calculation = row.endpoint().calculation();
        boolean byOrder = protocol.groups().stream()
                .filter(group -> group.id().equals(calculation.group()))
                .anyMatch(group -> !group.cases().isEmpty());
        return byOrder
                || switch (row.endpoint().statistic()) {
                    case CASE, CLASS, LEAST_SHARE, GREATEST_SHARE, LIMIT -> true;
                    default -> false;
                };
    }

    @ParameterizedTest
    @MethodSource("studies")
    void a_person_who_is_dropped_leaves_every_number_and_moves_nobody_else(String study) {
        MetamorphicCohort cohort = cohort(study);
        StudyResult before = run(study, cohort.data());
        Random random = new Random(3);
        for (int i = 0; i < TIMES && !cohort.loose().isEmpty(); i++) {
            String dropped = cohort.loose().get(random.nextInt(cohort.loose().size()));
            StudyResult after = run(study, cohort.without(dropped));
            Set<String> gone = subjectsOf(before, dropped);
            for (int row = 0; row < before.rows().size(); row++) {
                ResultRow one = before.rows().get(row);
                ResultRow other = after.rows().get(row);
                if (choosesMembers(before.protocol(), one)) {
                    continue;
                }
                assertThat(behind(other))
                        .as("%s without %s: %s", study, dropped, one.endpoint().measure())
                        .isEqualTo(behindWithout(one, gone));
                if (!isBehind(one, gone)
                        && one.endpoint().statistic().asksMembers()
                        && one.endpoint().calculation().options().versus().isEmpty()) {
                    assertThat(other.value()).isEqualTo(one.value());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("studies")
    void counts_in_other_units_and_persons_in_another_order_change_nothing(String study) {
        MetamorphicCohort cohort = cohort(study);
        StudyResult before = run(study, cohort.data());
        Random random = new Random(5);
        for (int i = 0; i < TIMES; i++) {
            StudyResult after = run(study, cohort.inOtherUnits(random));
            for (int row = 0; row < before.rows().size(); row++) {
                assertThat(after.rows().get(row).value())
                        .as("%s: %s", study, before.rows().get(row).endpoint().measure())
                        .isEqualTo(before.rows().get(row).value());
                assertThat(behind(after.rows().get(row)))
                        .isEqualTo(behind(before.rows().get(row)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("studies")
    void four_hundred_years_later_all_numbers_are_the_same(String study) {
        MetamorphicCohort cohort = cohort(study);
        // who is asked for by the calendar is not asked for later
        boolean byCalendar = study.equals("ito2021");
        StudyResult before = run(study, cohort.data());
        StudyResult after = run(study, cohort.later(400));
        for (int row = 0; row < before.rows().size() && !byCalendar; row++) {
            assertThat(after.rows().get(row).value())
                    .as("%s: %s", study, before.rows().get(row).endpoint().measure())
                    .isEqualTo(before.rows().get(row).value());
        }
    }

    @ParameterizedTest
    @MethodSource("studies")
    void a_baseline_that_is_lost_makes_its_person_not_evaluable_and_moves_nobody_else(String study) {
        MetamorphicCohort cohort = cohort(study);
        StudyResult before = run(study, cohort.data());
        List<PatientHistory> based = cohort.data().persons().stream()
                .filter(person -> hasBaseline(person, cohort.data()))
                .toList();
        Random random = new Random(7);
        for (int i = 0; i < TIMES && !based.isEmpty(); i++) {
            PatientHistory person = based.get(random.nextInt(based.size()));
            StudyResult after = run(study, cohort.withoutBaseline(person.key()));
            Set<String> changed = new HashSet<>(subjectsOf(before, person.key()));
            changed.addAll(subjectsOf(after, person.key()));
            for (int row = 0; row < before.rows().size(); row++) {
                ResultRow one = before.rows().get(row);
                ResultRow other = after.rows().get(row);
                String what = study + " without the baseline of " + person.key() + ": "
                        + one.endpoint().measure();
                if (!choosesMembers(before.protocol(), one)) {
                    assertThat(behindWithout(other, changed)).as(what).isEqualTo(behindWithout(one, changed));
                }
                if (one.definitionLabel().startsWith("BASELINE v") && isBehind(one, changed)) {
                    assertThat(open(other)).as(what).containsAll(changed);
                }
            }
        }
    }

    private static boolean hasBaseline(PatientHistory person, CohortData data) {
        Optional<org.itpregistry.outcome.Line> line =
                Course.of(person, data.cutoff()).index();
        return line.flatMap(found -> found.baseline()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("studies")
    void nobody_is_named_twice_behind_a_number(String study) {
        for (ResultRow row : Studies.result(study).rows()) {
            List<String> all = new ArrayList<>(keys(row.members().denominator()));
            all.retainAll(open(row));
            boolean ofAll = row.endpoint().statistic().name().equals("PROPORTION_OF_ALL");
            assertThat(ofAll ? List.of() : all).as(row.endpoint().measure()).isEmpty();
        }
    }
}
