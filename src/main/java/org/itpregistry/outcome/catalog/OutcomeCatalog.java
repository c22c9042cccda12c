package org.itpregistry.outcome.catalog;

import java.util.List;
import java.util.stream.Stream;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Definition;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.PregnancyDefinition;
import org.itpregistry.outcome.pregnancy.PregnancyDefinitions;

/** Every definition the registry can run, in the order of the appendix of a report. */
public final class OutcomeCatalog {
    private OutcomeCatalog() {}

    /** Definitions asked of one person. */
    public static List<PersonDefinition<?>> ofPerson() {
        return List.of();
    }

    /** Definitions asked of one pregnancy. */
    public static List<PregnancyDefinition<?>> ofPregnancy() {
        return PregnancyDefinitions.ofPregnancy();
    }

    /** Definitions asked of one newborn. */
    public static List<PersonDefinition<?>> ofNewborn() {
        return PregnancyDefinitions.ofNewborn();
    }

    /** All of them. */
    public static List<Definition<?, ?>> all() {
        return Stream.<List<? extends Definition<?, ?>>>of(ofPerson(), ofPregnancy(), ofNewborn())
                .<Definition<?, ?>>flatMap(List::stream)
                .toList();
    }

    /** What the appendix prints: id, version, mode, title, citation, marks and parameters of each. */
    public static List<About> appendix() {
        return all().stream().<About>map(Definition::about).toList();
    }
}
