package org.itpregistry.study;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Definition;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.PregnancyDefinition;
import org.itpregistry.outcome.catalog.OutcomeCatalog;

/**
 * A definition found for a question, ready to be asked of the subjects of one unit.
 *
 * @param about what it says of itself; empty for a plain reading
 */
record Asked(Optional<About> about, Function<Subject, Reply> asking) {
    /** @throws IllegalArgumentException when nothing of that name can be asked of the unit */
    static Asked of(Unit unit, Question.Defined question) {
        if (unit == Unit.PREGNANCY) {
            Optional<PregnancyDefinition<?>> definition = named(OutcomeCatalog.ofPregnancy(), question);
            if (definition.isPresent()) {
                return new Asked(
                        Optional.of(definition.get().about()),
                        subject -> Reply.of(
                                definition.get().assess(subject.pregnancy().orElseThrow())));
            }
            Optional<Measurement> measurement = Measurement.named(question.id());
            if (measurement.isPresent()) {
                return new Asked(
                        Optional.empty(),
                        subject -> measurement.get().reply(subject.pregnancy().orElseThrow()));
            }
        }
        PersonDefinition<?> definition = ofPerson(unit, question);
        return new Asked(Optional.of(definition.about()), subject -> Reply.of(definition.assess(subject.course())));
    }

    /** What the definition of a question says of itself, whomever it is asked of. */
    static Optional<About> about(Question.Defined question) {
        return named(OutcomeCatalog.all(), question).map(Definition::about);
    }

    private static PersonDefinition<?> ofPerson(Unit unit, Question.Defined question) {
        Optional<? extends PersonDefinition<?>> found =
                unit == Unit.NEWBORN ? named(OutcomeCatalog.ofNewborn(), question) : Optional.empty();
        return found.<PersonDefinition<?>>map(Function.identity())
                .or(() -> named(OutcomeCatalog.ofPerson(), question))
                .or(() -> named(OutcomeCatalog.alerts(), question))
                .orElseThrow(() -> new IllegalArgumentException(
                        "no definition " + question.id() + " that can be asked of a " + unit));
    }

    /** The definition of that id; in the mode that is asked for, or in its only one. */
    private static <D extends Definition<?, ?>> Optional<D> named(
            List<? extends D> definitions, Question.Defined question) {
        return definitions.stream()
                .filter(definition -> definition.id().equals(question.id()))
                .<D>map(definition -> definition)
                .min(Comparator.comparing(definition -> definition.about().mode() != question.mode()));
    }
}
