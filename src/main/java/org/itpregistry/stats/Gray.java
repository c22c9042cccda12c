package org.itpregistry.stats;

import static org.itpregistry.stats.Estimate.Reason.NO_EVENTS;
import static org.itpregistry.stats.Estimate.Reason.TOO_FEW_OBSERVATIONS;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Compares the cumulative incidence of one cause between groups (Gray, Ann Stat 1988;16:1141), each event time counting
 * the same (rho = 0).
 */
public final class Gray {

    private Gray() {}

    public static Estimate<ChiSquareStatistic> compare(List<? extends Collection<Exit>> groups, int cause) {
        // who has nobody has no score
        var present = groups.stream().filter(group -> !group.isEmpty()).toList();
        if (present.size() < 2) return Estimate.not(TOO_FEW_OBSERVATIONS);
        if (present.stream().flatMap(Collection::stream).noneMatch(exit -> exit.cause() == cause))
            return Estimate.not(NO_EVENTS);
        var scores = new GrayScores(
                present.stream().map(group -> new GrayGroup(group, cause)).toArray(GrayGroup[]::new));
        int df = present.size() - 1;
        return QuadraticForm.of(scores.scores(), scores.variance(), df).map(x -> ChiSquareStatistic.of(x, df));
    }

    static double nextEvent(GrayGroup[] groups) {
        return Arrays.stream(groups).mapToDouble(GrayGroup::nextEvent).min().orElseThrow();
    }
}
