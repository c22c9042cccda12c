package org.itpregistry.typed;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itpregistry.measure.CountQuality;

/** What remarks of laboratories probably say of the quality of a sample. A person decides; nothing is set by it. */
public final class SampleRemark {
    private static final Map<CountQuality, List<String>> STEMS = Map.of(
            CountQuality.CLUMPED,
            List.of(
                    "clump",
                    "aggreg",
                    "agreg",
                    "agregad",
                    "klump",
                    "amas",
                    "grumo",
                    "kume",
                    "agglut",
                    "aglut",
                    "edta",
                    "pseudothromb",
                    "pseudotromb",
                    "satellit"),
            CountQuality.CITRATE_CORRECTED,
            List.of("citrat", "zitrat", "citrato", "sitrat"),
            CountQuality.REJECTED,
            List.of(
                    "reject",
                    "verworfen",
                    "rejet",
                    "rechaz",
                    "respint",
                    "redded",
                    "clotted",
                    "geronnen",
                    "coagul",
                    "insufficient",
                    "hemoly",
                    "haemoly",
                    "hamoly"));

    private SampleRemark() {}

    /** The quality that a remark names by its own word: clumped, citrate corrected. */
    public static Optional<CountQuality> named(String remark) {
        String bare = Characters.bare(remark).replaceAll("[\\s_-]", "");
        return Arrays.stream(CountQuality.values())
                .filter(quality ->
                        Characters.bare(quality.name()).replace("_", "").equals(bare))
                .findFirst();
    }

    /** The quality that a remark speaks of; empty when it speaks of none, or of more than one. */
    public static Optional<CountQuality> of(String remark) {
        String bare = Characters.bare(remark);
        List<CountQuality> spoken = STEMS.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(bare::contains))
                .map(Map.Entry::getKey)
                .toList();
        return spoken.size() == 1 ? Optional.of(spoken.get(0)) : Optional.empty();
    }
}
