package org.itpregistry.outcome;

import java.util.List;
import org.itpregistry.measure.Bleed;

/** The days on which a person bled, from onset to the day before resolution. */
record BleedingDays(int[] onset, int[] resolved) {
    private static final BleedingDays NEVER = new BleedingDays(new int[0], new int[0]);

    static BleedingDays of(List<Bleed> bleeds) {
        List<Bleed> real = Rows.where(bleeds, bleed -> bleed.whoGrade() > 0);
        return real.isEmpty()
                ? NEVER
                : new BleedingDays(
                        real.stream().mapToInt(Bleed::onsetDay).toArray(),
                        real.stream().mapToInt(Bleed::resolvedDay).toArray());
    }

    boolean covers(int day) {
        for (int i = 0; i < onset.length; i++) {
            if (onset[i] <= day && day < resolved[i]) {
                return true;
            }
        }
        return false;
    }
}
