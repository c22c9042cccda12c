package org.itpregistry.study;

import java.util.Optional;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.PregnancyCourse;

/**
 * One of those whom a study counts.
 *
 * @param key of the person or of the pregnancy
 * @param course of the person: the patient, the mother, the newborn
 * @param pregnancy where a pregnancy is counted
 */
public record Subject(String key, Course course, Optional<PregnancyCourse> pregnancy) {
    static Subject of(Course person) {
        return new Subject(person.history().key(), person, Optional.empty());
    }

    static Subject of(PregnancyCourse pregnancy) {
        return new Subject(pregnancy.pregnancy().key(), pregnancy.mother(), Optional.of(pregnancy));
    }

    /** Key of the person whose record has to be opened. */
    public String person() {
        return course.history().key();
    }
}
