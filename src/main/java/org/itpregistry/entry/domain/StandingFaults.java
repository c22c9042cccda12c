package org.itpregistry.entry.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.platform.domain.RuleCode;

/** The contradictions that stood in the data before an act. What the act leaves as it was does not refuse it. */
public final class StandingFaults {
    /** Of somebody of whom nothing is stored yet. */
    public static final StandingFaults NONE = new StandingFaults(List.of());

    private final Map<Place, Integer> places = new HashMap<>();

    private record Place(String form, String row, String item, RuleCode rule) {
        static Place of(EntryFinding finding) {
            return new Place(finding.form(), finding.sourceKey(), finding.column(), finding.code());
        }
    }

    /** @param found what the rules find before the act; warnings do not matter */
    public StandingFaults(List<EntryFinding> found) {
        found.stream().filter(EntryFinding::error).forEach(error -> places.merge(Place.of(error), 1, Integer::sum));
    }

    /** The errors that were not there before: another rule, another row, another item, or one more at the same place. */
    public List<EntryFinding> worsened(List<EntryFinding> found) {
        Map<Place, Integer> left = new HashMap<>(places);
        List<EntryFinding> worse = new ArrayList<>();
        for (EntryFinding finding : found) {
            if (finding.error() && left.merge(Place.of(finding), -1, Integer::sum) < 0) {
                worse.add(finding);
            }
        }
        return worse;
    }
}
