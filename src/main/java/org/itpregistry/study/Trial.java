package org.itpregistry.study;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.itpregistry.stats.Proportion;
import org.itpregistry.stats.TwoByTwo;

/**
 * The arms of one trial that a number is made of.
 *
 * @param name as entered
 * @param treated arms of the first side; none where the trial has none
 * @param control arms of the other side; none where the trial has none, or none were asked for
 */
public record Trial(String name, List<Arm> treated, List<Arm> control) {
    public Trial {
        treated = List.copyOf(treated);
        control = List.copyOf(control);
    }

    /** Events and persons of the first side. */
    public Proportion first() {
        return sum(treated);
    }

    public Proportion second() {
        return sum(control);
    }

    public boolean isPaired() {
        return first().total() > 0 && second().total() > 0;
    }

    /** Empty where one side has nobody. */
    public Optional<TwoByTwo> table() {
        return isPaired() ? Optional.of(TwoByTwo.of(first(), second())) : Optional.empty();
    }

    public List<Arm> arms() {
        return Stream.concat(treated.stream(), control.stream()).toList();
    }

    private static Proportion sum(List<Arm> arms) {
        return new Proportion(sum(arms, Arm::events), sum(arms, Arm::total));
    }

    private static int sum(List<Arm> arms, ToIntFunction<Arm> read) {
        return arms.stream().mapToInt(read).reduce(0, Math::addExact);
    }
}
