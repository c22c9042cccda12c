package org.itpregistry.outcome;

/**
 * A definition asked of the investigated line as if that line had started with the last component of its combination: time
 * zero, baseline and the counts credited to it move with it.
 */
public final class StartedWithLast<F extends Finding> extends PersonDefinition<F> {
    private final LineDefinition<F> definition;

    public StartedWithLast(LineDefinition<F> definition) {
        super(definition.about().parameter("combination", "starts with its last component", SourceMark.R));
        this.definition = definition;
    }

    @Override
    public Answer<F> assess(Course course) {
        return course.lines()
                .indexFromLastComponent()
                .map(definition::assess)
                .orElseGet(() -> Answer.notEvaluable(course.lines().whyNoIndex()));
    }
}
