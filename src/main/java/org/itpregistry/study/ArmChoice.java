package org.itpregistry.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which published arms a number is made of.
 *
 * @param text what is compared or counted, in words
 * @param outcomes codes of what was counted, any of them; none for whatever was counted
 * @param days on which it was counted: the window of an arm must overlap them; empty for any time
 * @param subgroups words one of which the label of the treated arm must hold; none for whole arms
 * @param trials words one of which the name of the trial must hold; none for any
 * @param otherThan words of which the name of the trial must hold none
 * @param treated the first side
 * @param control the other side; empty where arms are only counted
 */
public record ArmChoice(
        String text,
        List<String> outcomes,
        Optional<Arm.Days> days,
        List<String> subgroups,
        List<String> trials,
        List<String> otherThan,
        ArmSide treated,
        Optional<ArmSide> control) {
    public ArmChoice {
        outcomes = List.copyOf(outcomes);
        subgroups = List.copyOf(subgroups);
        trials = List.copyOf(trials);
        otherThan = List.copyOf(otherThan);
    }

    /** The trials with an arm on at least one side, in order of their names. */
    List<Trial> among(List<Arm> arms) {
        Map<String, List<Arm>> byTrial = new TreeMap<>();
        arms.stream().filter(this::asksFor).forEach(arm -> byTrial.computeIfAbsent(
                        arm.trial().strip().toUpperCase(Locale.ROOT), name -> new ArrayList<>())
                .add(arm));
        return byTrial.values().stream()
                .map(this::trial)
                .filter(trial -> !trial.arms().isEmpty())
                .toList();
    }

    private boolean asksFor(Arm arm) {
        boolean outcome = outcomes.isEmpty() || outcomes.stream().anyMatch(arm.outcome()::equalsIgnoreCase);
        boolean time =
                days.isEmpty() || arm.window().filter(days.get()::overlaps).isPresent();
        boolean named = trials.isEmpty() || ArmSide.says(arm.trial(), trials);
        return outcome && time && named && !ArmSide.says(arm.trial(), otherThan);
    }

    /** One window of a trial, so that nobody is counted twice: one that both sides have, then the one nearest to the days. */
    private Trial trial(List<Arm> arms) {
        Map<Optional<Arm.Days>, List<Arm>> byWindow = new LinkedHashMap<>();
        arms.forEach(arm -> byWindow.computeIfAbsent(arm.window(), window -> new ArrayList<>())
                .add(arm));
        List<Trial> found = byWindow.entrySet().stream()
                .sorted(Comparator.comparingInt(window -> distance(window.getKey())))
                .map(window -> inOneWindow(window.getValue()))
                .toList();
        return found.stream()
                .filter(Trial::isPaired)
                .findFirst()
                .orElseGet(() -> new Trial(
                        arms.get(0).trial().strip(),
                        found.stream()
                                .map(Trial::treated)
                                .filter(side -> !side.isEmpty())
                                .findFirst()
                                .orElse(List.of()),
                        found.stream()
                                .map(Trial::control)
                                .filter(side -> !side.isEmpty())
                                .findFirst()
                                .orElse(List.of())));
    }

    /** Where no days are asked for, arms without a window come first, then those that were watched longest. */
    private int distance(Optional<Arm.Days> window) {
        return window.map(own -> days.map(own::distance).orElse(Integer.MAX_VALUE - own.to()))
                .orElse(0);
    }

    private Trial inOneWindow(List<Arm> arms) {
        List<Arm> first = arms.stream()
                .filter(arm -> treated.holds(arm) && control.stream().noneMatch(side -> side.holds(arm)))
                .toList();
        List<Arm> second = arms.stream()
                .filter(arm -> control.filter(side -> side.holds(arm)).isPresent() && !treated.holds(arm))
                .toList();
        String name = arms.get(0).trial().strip();
        if (subgroups.isEmpty()) {
            return new Trial(name, whole(first), whole(second));
        }
        List<Arm> labelled = first.stream().filter(this::isOfSubgroup).toList();
        List<Arm> other = second.stream().filter(this::isOfSubgroup).toList();
        if (!labelled.isEmpty()) {
            return new Trial(name, labelled, other.isEmpty() ? whole(second) : other);
        }
        // The label may stand on the other arm alone.
        boolean told = !other.isEmpty()
                && first.stream().allMatch(arm -> arm.subgroup().isBlank());
        return told ? new Trial(name, first, other) : new Trial(name, List.of(), List.of());
    }

    private boolean isOfSubgroup(Arm arm) {
        return ArmSide.says(arm.subgroup(), subgroups);
    }

    /** The whole arm where there is a row for it, else all of its parts. */
    private static List<Arm> whole(List<Arm> arms) {
        List<Arm> whole = arms.stream().filter(arm -> arm.subgroup().isBlank()).toList();
        return whole.isEmpty() ? arms : whole;
    }
}
