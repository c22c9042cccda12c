package org.itpregistry.outcome;

/** A definition asked of a line of treatment; asked of a person, it looks at the investigated line. */
public abstract class LineDefinition<F extends Finding> extends PersonDefinition<F> {
    protected LineDefinition(About about) {
        super(about);
    }

    @Override
    public final Answer<F> assess(Course course) {
        return course.index()
                .map(this::assess)
                .orElseGet(() -> Answer.notEvaluable(course.lines().whyNoIndex()));
    }

    /** The answer for one of a person's lines of treatment, the same whatever day a vaguely dated row lies on. */
    public final Answer<F> answer(Line line) {
        int place =
                line.course().lines().all().stream().map(Line::rows).toList().indexOf(line.rows());
        return line.course().isVaguelyDated()
                ? Answer.common(
                        line.course().possibilities(),
                        course -> assess(course.lines().all().get(place)))
                : assess(line);
    }

    /** The answer for any line of treatment, with its own time zero and baseline. */
    public abstract Answer<F> assess(Line line);
}
