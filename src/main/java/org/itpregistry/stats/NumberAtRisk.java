package org.itpregistry.stats;

import java.util.Collection;
import java.util.List;

/** The row of numbers under a survival curve. */
public final class NumberAtRisk {

    private NumberAtRisk() {}

    /** How many are under observation at each time: entry &lt; t &le; exit, or from the origin on. */
    public static List<Integer> at(Collection<TimeAtRisk> group, List<Double> ascendingTimes) {
        // the cursor only walks forward
        for (int i = 1; i < ascendingTimes.size(); i++)
            if (ascendingTimes.get(i) < ascendingTimes.get(i - 1)) throw new IllegalArgumentException("times descend");
        var cursor = RiskCursor.of(group);
        return ascendingTimes.stream().map(time -> at(cursor, time)).toList();
    }

    private static int at(RiskCursor cursor, double time) {
        cursor.moveTo(time);
        return cursor.atRisk();
    }
}
