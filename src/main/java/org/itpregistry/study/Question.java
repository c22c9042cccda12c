package org.itpregistry.study;

import java.util.Optional;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.catalog.DefinitionChoice;

/** What is asked of each subject. A plain value: two questions with the same words are the same question. */
public sealed interface Question {
    /** The id printed beside the number: of an outcome definition or of a descriptive item. */
    String id();

    /** An outcome definition, or a plain reading of a pregnancy, asked by its id. */
    static Question of(String id) {
        return new Defined(DefinitionChoice.of(id, Mode.AS_PUBLISHED));
    }

    /** An outcome definition, or a plain reading of a pregnancy by its name. */
    record Defined(DefinitionChoice choice) implements Question {
        @Override
        public String id() {
            return choice.id();
        }

        /** @throws IllegalArgumentException which says to a person why the definition cannot be asked of the unit */
        public void check(Unit unit) {
            ReadyDefinition.of(unit, choice);
        }
    }

    /**
     * Something that stands in rows of the record.
     *
     * @param rows which rows
     * @param reading what is made of them
     * @param field what is read of each; empty where rows are numbered or dated
     * @param from what days are reckoned from, where days are asked for
     */
    record Recorded(String id, ChosenRows rows, RowSummary reading, Optional<RowField> field, Optional<Anchor> from)
            implements Question {}

    /** The day of an anchor, as a code; nothing where it did not happen. */
    record Dated(String id, Anchor anchor) implements Question {}

    /** A part of an amount: the first answer times the second in percent. */
    record PercentOf(String id, Question whole, Question percent) implements Question {}
}
