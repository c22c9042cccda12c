package org.itpregistry.study;

import java.util.Optional;
import java.util.function.Function;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Definition;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.PregnancyDefinition;
import org.itpregistry.outcome.catalog.DefinitionChoice;
import org.itpregistry.outcome.catalog.OutcomeCatalog;

/**
 * A definition found for a question, ready to be asked of the subjects of one unit.
 *
 * @param about what it says of itself; empty for a plain reading
 */
record ReadyDefinition(Optional<About> about, Function<Subject, Reply> asking) {
    /** @throws IllegalArgumentException when nothing of that name can be asked of the unit */
    static ReadyDefinition of(Unit unit, DefinitionChoice choice) {
        Optional<Measurement> measurement = Measurement.named(choice.id()).filter(known -> unit == Unit.PREGNANCY);
        if (measurement.isPresent()) {
            return new ReadyDefinition(
                    Optional.empty(),
                    subject -> measurement.get().reply(subject.pregnancy().orElseThrow()));
        }
        Definition<?, ?> definition = OutcomeCatalog.choose(choice);
        Optional<About> about = Optional.of(definition.about());
        if (definition instanceof PregnancyDefinition<?> ofPregnancy && unit == Unit.PREGNANCY) {
            return new ReadyDefinition(
                    about,
                    subject -> Reply.of(ofPregnancy.answer(subject.pregnancy().orElseThrow())));
        }
        if (definition instanceof PersonDefinition<?> ofPerson) {
            return new ReadyDefinition(about, subject -> Reply.of(ofPerson.answer(subject.course())));
        }
        throw new IllegalArgumentException(
                choice.id() + " is asked of a pregnancy; the group counts units of " + unit + ".");
    }
}
