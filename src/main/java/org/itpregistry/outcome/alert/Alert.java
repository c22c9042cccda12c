package org.itpregistry.outcome.alert;

import java.util.function.UnaryOperator;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.SourceMark;

/**
 * A guideline text held against what was recorded. It yields notes with the citation of the text, never advice, and stops
 * no entry. The texts come from a digest that calls itself not reviewed.
 */
public abstract class Alert extends PersonDefinition<GuidelineNotes> {
    private final String text;

    Alert(String id, String text) {
        this(id, text, about -> about);
    }

    Alert(String id, String text, UnaryOperator<About> parameters) {
        super(parameters.apply(About.of(id, text)
                .source(Cited.DIGEST, SourceMark.S, SourceMark.R)
                .mode(Mode.REGISTRY)));
        this.text = text;
    }

    /** What the guideline says, in the words a note repeats. */
    public final String guidelineText() {
        return text;
    }

    @Override
    public final Answer<GuidelineNotes> assess(Course course) {
        Notebook notebook = new Notebook(text);
        check(course, notebook);
        return notebook.answer();
    }

    /** Writes a note for each row that stands against the text. */
    abstract void check(Course course, Notebook notebook);
}
