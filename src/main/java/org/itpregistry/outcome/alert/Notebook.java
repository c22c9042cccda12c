package org.itpregistry.outcome.alert;

import java.util.ArrayList;
import java.util.List;
import org.itpregistry.measure.SourceRow;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Evidence;

/** Collects the notes of one alert on one history. */
final class Notebook {
    private static final Answer<GuidelineNotes> NOTHING = Answer.assessed(new GuidelineNotes(List.of()), Evidence.NONE);

    private final String guidelineText;
    private final List<GuidelineNotes.Note> notes = new ArrayList<>(0);

    Notebook(String guidelineText) {
        this.guidelineText = guidelineText;
    }

    void notice(SourceRow row) {
        notes.add(new GuidelineNotes.Note(GuidelineNotes.Level.NOTICE, row, guidelineText));
    }

    void alert(SourceRow row) {
        notes.add(new GuidelineNotes.Note(GuidelineNotes.Level.ALERT, row, guidelineText));
    }

    Answer<GuidelineNotes> answer() {
        return notes.isEmpty()
                ? NOTHING
                : Answer.assessed(
                        new GuidelineNotes(notes),
                        Evidence.of(notes.stream().map(GuidelineNotes.Note::row).toList()));
    }
}
