package org.itpregistry.outcome.alert;

import java.util.ArrayList;
import java.util.List;
import org.itpregistry.measure.SourceRow;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Evidence;

/** Collects the notes of one alert on one history. */
final class Notebook {
    private static final Answer<Notes> NOTHING = Answer.assessed(new Notes(List.of()), Evidence.NONE);

    private final String guidelineText;
    private final List<Notes.Note> notes = new ArrayList<>(0);

    Notebook(String guidelineText) {
        this.guidelineText = guidelineText;
    }

    void notice(SourceRow row) {
        notes.add(new Notes.Note(Notes.Level.NOTICE, row, guidelineText));
    }

    void alert(SourceRow row) {
        notes.add(new Notes.Note(Notes.Level.ALERT, row, guidelineText));
    }

    Answer<Notes> answer() {
        return notes.isEmpty()
                ? NOTHING
                : Answer.assessed(
                        new Notes(notes),
                        Evidence.of(notes.stream().map(Notes.Note::row).toList()));
    }
}
