package org.itpregistry.builder.web;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import org.itpregistry.builder.service.ProtocolDraft;
import org.itpregistry.protocol.service.ProtocolText;

/**
 * The study on which somebody works, as a text, with what it was before each step and what was taken back. Of very long studies
 * fewer steps are kept, because a session must not grow without end.
 */
final class StudyDesk implements Serializable {
    private static final int MOST_STEPS = 50;
    private static final int MOST_CHARACTERS = 1_000_000;

    private final Deque<String> before = new ArrayDeque<>();
    private final Deque<String> after = new ArrayDeque<>();
    private String text = "";
    private transient ProtocolDraft draft;

    /** Lays a study on the desk that nothing was done to yet. */
    void begin(ProtocolDraft study) {
        before.clear();
        after.clear();
        show(study);
    }

    /** Lays the study there as a step left it. */
    void keep(ProtocolDraft next) {
        String was = text;
        show(next);
        if (!text.equals(was) && !was.isEmpty()) {
            before.push(was);
            after.clear();
            trim();
        }
    }

    private void trim() {
        while (before.size() > MOST_STEPS
                || before.stream().mapToInt(String::length).sum() > MOST_CHARACTERS) {
            before.removeLast();
        }
    }

    private void show(ProtocolDraft study) {
        draft = study;
        text = ProtocolText.write(study.protocol());
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    boolean canRedo() {
        return !after.isEmpty();
    }

    /** Takes the last step back. */
    void undo() {
        move(before, after);
    }

    /** Takes a step again that was taken back. */
    void redo() {
        move(after, before);
    }

    private void move(Deque<String> from, Deque<String> to) {
        if (!from.isEmpty()) {
            to.push(text);
            show(ProtocolDraft.of(ProtocolText.read(from.pop())));
        }
    }

    ProtocolDraft draft() {
        if (draft == null) {
            draft = text.isEmpty() ? NewStudy.draft() : ProtocolDraft.of(ProtocolText.read(text));
        }
        return draft;
    }

    String text() {
        return text;
    }
}
