package org.itpregistry.study;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.itpregistry.outcome.Reason;

/**
 * The members of a group.
 *
 * @param unit what is counted
 * @param members their places among the subjects of that unit
 * @param steps what each step of inclusion left
 */
record Panel(Unit unit, BitSet members, List<InclusionStep> steps) {
    static Panel of(Group group, BitSet whole, Interview interview) {
        BitSet left = (BitSet) whole.clone();
        List<InclusionStep> steps = new ArrayList<>();
        for (Group.Step step : group.steps()) {
            Verdicts verdicts = interview.judge(group.unit(), step.criterion());
            int open = count(verdicts.open(), left);
            int before = left.cardinality();
            left.and(verdicts.met());
            steps.add(new InclusionStep(step.text(), left.cardinality(), before - left.cardinality() - open, open));
        }
        return new Panel(group.unit(), cases(group, left), steps);
    }

    private static int count(Map<Reason, BitSet> open, BitSet among) {
        return open.values().stream()
                .mapToInt(places -> {
                    BitSet both = (BitSet) places.clone();
                    both.and(among);
                    return both.cardinality();
                })
                .sum();
    }

    private static BitSet cases(Group group, BitSet members) {
        if (group.cases().isEmpty()) {
            return members;
        }
        int[] places = members.stream().toArray();
        BitSet chosen = new BitSet();
        group.cases().stream()
                .filter(number -> number <= places.length)
                .forEach(number -> chosen.set(places[number - 1]));
        return chosen;
    }
}
