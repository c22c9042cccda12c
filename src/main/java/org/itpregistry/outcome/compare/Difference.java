package org.itpregistry.outcome.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.itpregistry.measure.Family;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Definition;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.PregnancyCourse;
import org.itpregistry.outcome.PregnancyDefinition;

/**
 * Two definitions asked of the same persons, or of the same pregnancies. Those of whom neither can be asked are left out.
 */
public record Difference(List<ComparedSubject> subjects, ComparedDefinition left, ComparedDefinition right) {
    /** Somebody whom the two put into different classes. */
    public record Change(ComparedSubject subject, Answer<?> left, Answer<?> right) {}

    /** @throws IllegalArgumentException when one is asked of persons and the other of pregnancies */
    public static Difference of(
            Definition<?, ?> left, Definition<?, ?> right, List<PatientHistory> persons, LocalDate cutoff) {
        var pairs = new Pairs();
        if (left instanceof PersonDefinition<?> one && right instanceof PersonDefinition<?> other) {
            for (PatientHistory person : persons) {
                Course course = Course.of(person, cutoff);
                pairs.add(subject(person, ""), one.assess(course), other.assess(course));
            }
        } else if (left instanceof PregnancyDefinition<?> one && right instanceof PregnancyDefinition<?> other) {
            for (Family family : Family.link(persons)) {
                for (PregnancyCourse pregnancy : PregnancyCourse.of(family, cutoff)) {
                    ComparedSubject subject =
                            subject(family.mother(), pregnancy.pregnancy().key());
                    pairs.add(subject, one.assess(pregnancy), other.assess(pregnancy));
                }
            }
        } else {
            throw new IllegalArgumentException(
                    "One of the two is asked of persons and the other of pregnancies. Choose two of a kind.");
        }
        return new Difference(
                pairs.subjects,
                new ComparedDefinition(left.about(), pairs.left),
                new ComparedDefinition(right.about(), pairs.right));
    }

    private static ComparedSubject subject(PatientHistory person, String pregnancy) {
        return new ComparedSubject(person.key(), person.patient().center(), pregnancy);
    }

    /** How many stand in one class by the left definition and in another by the right one. */
    public int number(AssignedClass byLeft, AssignedClass byRight) {
        return (int) IntStream.range(0, subjects.size())
                .filter(i ->
                        left.standing(i).equals(byLeft) && right.standing(i).equals(byRight))
                .count();
    }

    /** Who changes class, in the order of the persons. */
    public List<Change> changes() {
        return IntStream.range(0, subjects.size())
                .filter(i -> left.standing(i).differsFrom(right.standing(i)))
                .mapToObj(i -> new Change(
                        subjects.get(i), left.answers().get(i), right.answers().get(i)))
                .toList();
    }

    private static final class Pairs {
        private final List<ComparedSubject> subjects = new ArrayList<>();
        private final List<Answer<?>> left = new ArrayList<>();
        private final List<Answer<?>> right = new ArrayList<>();

        void add(ComparedSubject subject, Answer<?> byLeft, Answer<?> byRight) {
            if (byLeft.applies() || byRight.applies()) {
                subjects.add(subject);
                left.add(byLeft);
                right.add(byRight);
            }
        }
    }
}
