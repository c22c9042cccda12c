package org.itpregistry.outcome.alert;

import java.util.List;
import org.itpregistry.measure.SourceRow;
import org.itpregistry.outcome.Finding;

/** What a guideline text is set against in one history; empty where nothing is. A number for the coordinator, no advice. */
public record GuidelineNotes(List<Note> notes) implements Finding {
    public GuidelineNotes {
        notes = List.copyOf(notes);
    }

    /** How far a row lies from the text. */
    public enum Level {
        NOTICE,
        ALERT
    }

    /** One row recorded against a guideline text, which is quoted in the sense, with its source. */
    public record Note(Level level, SourceRow row, String guidelineText) {
        /** As printed: {@code recorded against "...": T01}. */
        @Override
        public String toString() {
            return "recorded against \"" + guidelineText + "\": " + row.key();
        }
    }

    /** How many notes there are. */
    @Override
    public String code() {
        return Integer.toString(notes.size());
    }
}
