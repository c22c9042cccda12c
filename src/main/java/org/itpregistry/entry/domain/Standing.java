package org.itpregistry.entry.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.itpregistry.platform.domain.Finding;
import org.itpregistry.platform.domain.RuleCode;

/** The contradictions that stood in the data before an act. What the act leaves as it was does not refuse it. */
public final class Standing {
    /** Of somebody of whom nothing is stored yet. */
    public static final Standing NONE = new Standing(List.of());

    private final Map<Place, Integer> places = new HashMap<>();

    private record Place(String form, String row, String item, RuleCode rule) {
        static Place of(Finding finding) {
            return new Place(finding.form(), finding.sourceKey(), finding.column(), finding.code());
        }
    }

    /** @param found what the rules find before the act; warnings do not matter */
    public Standing(List<Finding> found) {
        found.stream().filter(Finding::error).forEach(error -> places.merge(Place.of(error), 1, Integer::sum));
    }

    /** The errors that were not there before: another rule, another row, another item, or one more at the same place. */
    public List<Finding> worsened(List<Finding> found) {
        Map<Place, Integer> left = new HashMap<>(places);
        List<Finding> worse = new ArrayList<>();
        for (Finding finding : found) {
            if (finding.error() && left.merge(Place.of(finding), -1, Integer::sum) < 0) {
                worse.add(finding);
            }
        }
        return worse;
    }
}
