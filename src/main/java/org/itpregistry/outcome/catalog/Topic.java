package org.itpregistry.outcome.catalog;

import java.util.Arrays;
import java.util.List;
import org.itpregistry.outcome.Definition;
import org.itpregistry.outcome.response.ResponseDefinitions;

/** What a definition is about, in the order in which a reader wants to know it. */
public enum Topic {
    DISEASE,
    RESPONSE,
    REFRACTORY,
    REMISSION,
    PREGNANCY,
    NEWBORN,
    SAFETY,
    DESCRIPTION,
    GUIDELINE;

    /** Its definitions, each in every mode it can be read in. */
    public List<? extends Definition<?, ?>> definitions() {
        return switch (this) {
            case DISEASE -> OutcomeCatalog.disease();
            case RESPONSE -> ResponseDefinitions.all();
            case REFRACTORY -> OutcomeCatalog.refractory();
            case REMISSION -> OutcomeCatalog.remission();
            case PREGNANCY -> OutcomeCatalog.ofPregnancy();
            case NEWBORN -> OutcomeCatalog.ofNewborn();
            case SAFETY -> OutcomeCatalog.safety();
            case DESCRIPTION -> OutcomeCatalog.descriptive();
            case GUIDELINE -> OutcomeCatalog.alerts();
        };
    }

    /** @throws IllegalArgumentException for an id that no topic has */
    public static Topic of(String id) {
        return Arrays.stream(values())
                .filter(topic -> topic.definitions().stream()
                        .anyMatch(definition -> definition.id().equals(id)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id));
    }
}
