package org.itpregistry.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.itpregistry.synthetic.Chance.Weighted;

/**
 * Writes a registry of invented cases as a bundle. The same seed writes the same files; a case stays the same when more
 * cases follow it.
 *
 * @param cases adults, children and women with pregnancies; their newborns are persons on top
 * @param centers how many centers enter them
 * @param seed any number
 */
public record SyntheticRegistry(int cases, int centers, long seed, Detail detail) {
    private static final int ROUND = 20;
    private static final int ADULTS = 11;
    private static final int PREGNANT = 5;

    /**
     * Writes the files, replacing those of an earlier bundle.
     *
     * @return rows of each file, by file name
     */
    public Map<String, Long> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var bundle = new BundleWriter(folder, detail)) {
            List<SyntheticCenter> all = SyntheticCenter.first(centers);
            writeFrame(bundle, all);
            List<Weighted<SyntheticCenter>> shares = all.stream()
                    .map(center -> Weighted.of(center.share(), center))
                    .toList();
            for (int number = 1; number <= cases; number++) {
                writeCase(number, shares, bundle);
            }
            Map<String, Long> rows = new TreeMap<>();
            bundle.rows().forEach((file, written) -> rows.put(file.fileName(), written));
            return rows;
        }
    }

    private void writeFrame(BundleWriter bundle, List<SyntheticCenter> all) throws IOException {
        bundle.row(
                BundleFile.COHORT,
                Profile.COHORT,
                "Synthetic demonstration cohort (no real persons)",
                "Written by the generator of the registry",
                null,
                "MIXED",
                "REGISTRY",
                true,
                Period.CUTOFF,
                1);
        for (SyntheticCenter center : all) {
            bundle.row(
                    BundleFile.CENTERS,
                    center.id(),
                    center.name(),
                    center.country(),
                    center.opened(),
                    center.asksConsent());
        }
        new Denominators(bundle, Chance.of(seed, 0)).write(all);
    }

    private void writeCase(int number, List<Weighted<SyntheticCenter>> shares, BundleWriter bundle) throws IOException {
        Chance chance = Chance.of(seed, number);
        SyntheticCenter center = chance.weighted(shares);
        String key = String.format(Locale.ROOT, "D%06d", number);
        // Every kind in each twenty, spread: 7 has no divisor in common with 20.
        int place = number * 7 % ROUND;
        if (place < ADULTS) {
            RefractoryCase.adult(key, center, chance).write(bundle);
        } else if (place < ADULTS + PREGNANT) {
            new PregnancyCase(key, center, chance).write(bundle);
        } else {
            RefractoryCase.child(key, center, chance).write(bundle);
        }
    }
}
