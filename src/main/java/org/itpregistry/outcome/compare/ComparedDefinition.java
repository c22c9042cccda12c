package org.itpregistry.outcome.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Reason;
import org.itpregistry.stats.Proportion;

/** One of two definitions that are compared, with its answers in the order of the subjects. */
public record ComparedDefinition(About about, List<Answer<?>> answers) {
    /** The classes that occur, those that are counted first. */
    public List<AssignedClass> classes() {
        return standings().stream().distinct().sorted().toList();
    }

    /** Those counted, of all that could be evaluated. */
    public Proportion rate() {
        int counted = number(Verdict.COUNTED);
        return new Proportion(counted, counted + number(Verdict.NOT_COUNTED));
    }

    /** Whether its answers are of a kind that a rate is made of. */
    public boolean hasRate() {
        return number(Verdict.ANSWERED) == 0;
    }

    public int number(Verdict verdict) {
        return (int) standings().stream()
                .filter(standing -> standing.verdict() == verdict)
                .count();
    }

    /** How many are not evaluable, by reason. */
    public Map<Reason, Integer> reasons() {
        Map<Reason, Integer> reasons = new EnumMap<>(Reason.class);
        answers.stream().filter(Answer::applies).forEach(answer -> answer.whyNot()
                .ifPresent(reason -> reasons.merge(reason, 1, Integer::sum)));
        return reasons;
    }

    AssignedClass standing(int subject) {
        return AssignedClass.of(answers.get(subject));
    }

    private List<AssignedClass> standings() {
        return answers.stream().<AssignedClass>map(AssignedClass::of).toList();
    }
}
