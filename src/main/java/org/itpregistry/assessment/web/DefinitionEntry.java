package org.itpregistry.assessment.web;

import java.util.List;
import java.util.Locale;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.catalog.Topic;

/**
 * A definition as it is listed, in every mode it can be read in.
 *
 * @param text what it asks, for a reader who treats ITP
 * @param marks how far its wording has been verified
 */
public record DefinitionEntry(Topic topic, List<About> modes, String text, String marks) {
    public About about() {
        return modes.get(0);
    }

    public String id() {
        return about().id();
    }

    /** Whether every word is somewhere in id, title, citation, parameters or text. */
    boolean holds(String typed) {
        String all = (id() + " " + about().title() + " " + about().citation() + " " + modes + " " + text)
                .toLowerCase(Locale.ROOT);
        return List.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream()
                .allMatch(all::contains);
    }
}
