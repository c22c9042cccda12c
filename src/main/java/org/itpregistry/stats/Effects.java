package org.itpregistry.stats;

import java.util.ArrayList;
import java.util.List;

/**
 * The effects of several trials.
 *
 * @param included in the order of the trials
 * @param dropped how many trials say nothing: an arm without persons or, for ratios, only events or none in both arms
 */
public record Effects(List<Effect> included, int dropped) {

    public Effects {
        included = List.copyOf(included);
    }

    public static Effects of(List<TwoByTwo> trials, EffectMeasure measure, ZeroCells zeroCells) {
        List<Effect> included = new ArrayList<>();
        for (var trial : trials) {
            boolean silent = measure.logarithmic() ? trial.hasZeroMargin() : trial.hasEmptyGroup();
            if (silent) continue;
            included.add(zeroCells.corrects(trial, measure) ? measure.corrected(trial) : measure.of(trial));
        }
        return new Effects(included, trials.size() - included.size());
    }

    public int size() {
        return included.size();
    }

    /** How many trials got a half added to each cell. */
    public int corrected() {
        return (int) included.stream().filter(Effect::corrected).count();
    }
}
