package org.itpregistry.entry.domain;

/** The form was saved before, with something else in it. Nothing is stored a second time; what was is told. */
public class AlreadySaved extends RuntimeException {
    private final SavedForm saved;

    public AlreadySaved(SavedForm saved) {
        super("refusal.alreadySaved");
        this.saved = saved;
    }

    public SavedForm saved() {
        return saved;
    }
}
