package org.itpregistry.entry.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.itpregistry.access.web.Times;
import org.itpregistry.entry.domain.EditConflict;
import org.itpregistry.entry.domain.SavedForm;
import org.itpregistry.platform.domain.RegistryRecord;

/** Says in words who saved something first, and what a form stored before. */
@ApplicationScoped
public class SaveWording {
    /** Answers that tell a row from others. */
    private static final int SAYING = 3;

    @Inject
    private EntryWords words;

    @Inject
    private Times times;

    /** Who saved the row first, and when. */
    public String of(EditConflict conflict) {
        return conflict.change()
                .map(change -> words.text("conflict.by", change.printedName(), times.minute(change.at())))
                .orElseGet(() -> words.text("conflict.title"));
    }

    /** When the form was saved that is sent again with something else in it. */
    public String of(SavedForm saved) {
        return words.text("conflict.saved", times.minute(saved.at()));
    }

    /** A stored row by its first answers, with the address of its page. */
    public SavedRow row(RegistryRecord row) {
        String says = row.form().items().stream()
                .map(item -> words.answer(row, item))
                .filter(text -> !text.isEmpty())
                .limit(SAYING)
                .collect(Collectors.joining(", "));
        return new SavedRow(words.text("form." + row.form().name() + ".one") + ": " + says, Addresses.of(row));
    }
}
