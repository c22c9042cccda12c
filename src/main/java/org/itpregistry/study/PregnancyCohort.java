package org.itpregistry.study;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itpregistry.measure.DeliveryMode;
import org.itpregistry.measure.Family;
import org.itpregistry.measure.PregnancyOutcome;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Definition;
import org.itpregistry.outcome.NotEvaluable;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.PregnancyCourse;
import org.itpregistry.outcome.PregnancyDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.pregnancy.PregnancyDefinitions;

/** The pregnancies and newborns of a cohort, asked by definition. */
final class PregnancyCohort {
    // These say that the member is not of the population, not that its history falls short.
    private static final Set<Reason> OUTSIDE = EnumSet.of(Reason.NOT_DELIVERED, Reason.NOT_CAESAREAN);

    // A day is recorded for the end of these too, but they are no deliveries.
    private static final Set<PregnancyOutcome> LOST =
            EnumSet.of(PregnancyOutcome.MISCARRIAGE, PregnancyOutcome.TERMINATION, PregnancyOutcome.ECTOPIC);

    private final List<PregnancyCourse> pregnancies;

    PregnancyCohort(CohortData data) {
        pregnancies = Family.link(data.persons()).stream()
                .flatMap(family -> PregnancyCourse.of(family, data.cutoff()).stream())
                .toList();
    }

    List<PregnancyCourse> pregnancies() {
        return pregnancies;
    }

    List<PregnancyCourse> members(Population population) {
        return switch (population) {
            case DELIVERIES ->
                pregnancies.stream().filter(PregnancyCohort::isDelivery).toList();
            case CAESAREANS ->
                pregnancies.stream()
                        .filter(PregnancyCohort::isDelivery)
                        .filter(course -> course.pregnancy().deliveryMode().is(DeliveryMode.CAESAREAN))
                        .toList();
            default -> pregnancies;
        };
    }

    long number(Population population) {
        return switch (population) {
            case WOMEN ->
                pregnancies.stream()
                        .map(course -> course.mother().history().key())
                        .distinct()
                        .count();
            case NEWBORNS -> liveBorn().size();
            default -> members(population).size();
        };
    }

    /** Asks the definition, or takes the measurement, of that id in a population. */
    Answers ask(Population population, String id) {
        if (population == Population.NEWBORNS) {
            return ask(liveBorn(), newbornDefinition(id));
        }
        Optional<PregnancyDefinition<?>> definition = pregnancyDefinition(id);
        return definition.isPresent()
                ? ask(members(population), definition.get())
                : measure(members(population), Measurement.valueOf(id));
    }

    /** What a definition says of itself. */
    static About about(String id) {
        return known().filter(about -> about.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no definition " + id));
    }

    /** What the definitions say of themselves that a protocol asks. */
    static List<About> abouts(Protocol protocol) {
        Set<String> asked =
                protocol.endpoints().stream().map(Endpoint::definition).collect(Collectors.toSet());
        return known().filter(about -> asked.contains(about.id())).toList();
    }

    private static Stream<About> known() {
        return Stream.<Definition<?, ?>>concat(
                        PregnancyDefinitions.ofPregnancy().stream(), PregnancyDefinitions.ofNewborn().stream())
                .map(Definition::about);
    }

    private static <S> Answers ask(List<S> members, Definition<S, ?> definition) {
        List<String> codes = new ArrayList<>();
        int notEvaluable = 0;
        for (S member : members) {
            Answer<?> answer = definition.assess(member);
            if (answer.isEvaluable()) {
                codes.add(answer.code());
            } else if (!OUTSIDE.contains(((NotEvaluable<?>) answer).reason())) {
                notEvaluable++;
            }
        }
        return new Answers(
                codes,
                notEvaluable,
                definition.about().label(),
                definition.about().mode().name());
    }

    private static Answers measure(List<PregnancyCourse> members, Measurement measurement) {
        List<PregnancyCourse> asked =
                members.stream().filter(measurement::appliesTo).toList();
        List<String> codes = asked.stream()
                .flatMap(member -> measurement.of(member).stream())
                .toList();
        return new Answers(codes, asked.size() - codes.size(), "", "");
    }

    private static Optional<PregnancyDefinition<?>> pregnancyDefinition(String id) {
        return PregnancyDefinitions.ofPregnancy().stream()
                .filter(definition -> definition.id().equals(id))
                .findFirst();
    }

    private static PersonDefinition<?> newbornDefinition(String id) {
        return PregnancyDefinitions.ofNewborn().stream()
                .filter(definition -> definition.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no definition " + id + " of a newborn"));
    }

    /** The newborns of all pregnancies, those born dead among them. */
    List<Course> newborns() {
        return pregnancies.stream()
                .flatMap(course -> course.newborns().stream())
                .toList();
    }

    private List<Course> liveBorn() {
        return newborns().stream().filter(newborn -> !isBornDead(newborn)).toList();
    }

    /** Whether the pregnancy was lost: miscarried, terminated or ectopic. */
    static boolean isLost(PregnancyCourse course) {
        return course.pregnancy().outcome().value().filter(LOST::contains).isPresent();
    }

    /** Whether a delivery is on record; where the outcome is unknown, its day says so. */
    static boolean isDelivery(PregnancyCourse course) {
        return course.isDelivered() && !isLost(course);
    }

    private static boolean isBornDead(Course newborn) {
        return newborn.history()
                .neonate()
                .filter(birth -> birth.liveBirth().is(false))
                .isPresent();
    }
}
