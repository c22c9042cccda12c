package org.itpregistry.outcome.pregnancy;

import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Finding;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.Reason;

/** A definition asked of a liveborn newborn. */
abstract class NewbornDefinition<F extends Finding> extends PersonDefinition<F> {
    NewbornDefinition(About about) {
        super(about);
    }

    @Override
    public final Answer<F> assess(Course course) {
        return Newborn.of(course)
                .map(newborn -> assess(course, newborn))
                .orElseGet(() -> Answer.notEvaluable(Reason.NOT_A_NEWBORN));
    }

    abstract Answer<F> assess(Course course, Newborn newborn);
}
