package org.itpregistry.outcome.catalog;

import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;

/**
 * A definition that was asked, and what it answered.
 *
 * @param of key of the pregnancy it was asked about; empty when it was asked about the person
 */
public record AskedDefinition(Topic topic, String of, About about, Answer<?> answer) {
    /** Names the definition and its mode within an address. */
    public String address() {
        return about.id() + "." + about.mode();
    }
}
