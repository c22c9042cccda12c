package org.itpregistry.report.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.itpregistry.outcome.Reason;
import org.itpregistry.study.Members;
import org.itpregistry.study.ResultRow;
import org.itpregistry.study.Subject;

/**
 * One of those behind a number.
 *
 * @param part in which part of the number
 * @param reason why it could not be judged; empty for the others
 */
public record Member(Subject subject, Part part, Optional<Reason> reason) {
    /** Parts of a number. */
    public enum Part {
        /** Of the numerator: an event, or whose amount was used. */
        COUNTED,
        /** Of the denominator only. */
        OTHER,
        NOT_EVALUABLE
    }

    /** All behind a number, part by part, in order of their key. */
    public static List<Member> of(ResultRow row) {
        Members members = row.members();
        List<Member> found = new ArrayList<>();
        Set<Subject> counted = new HashSet<>(members.numerator());
        members.numerator().forEach(subject -> found.add(new Member(subject, Part.COUNTED, Optional.empty())));
        members.denominator().stream()
                .filter(subject -> !counted.contains(subject))
                .forEach(subject -> found.add(new Member(subject, Part.OTHER, Optional.empty())));
        members.notEvaluable()
                .forEach((reason, subjects) -> subjects.forEach(
                        subject -> found.add(new Member(subject, Part.NOT_EVALUABLE, Optional.of(reason)))));
        return found;
    }

    public String center() {
        return subject.course().history().patient().center();
    }

    /** Key of the pregnancy; empty where persons are counted. */
    public String pregnancy() {
        return subject.pregnancy().map(course -> course.pregnancy().key()).orElse("");
    }
}
