package org.itpregistry.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The synthetic bundles among the test data are those that their generators make. */
class InventedBundlesTest {
    private static final Path COHORTS = Path.of("src", "test", "resources", "cohorts");

    @Test
    void what_is_checked_in_is_what_is_made() throws IOException {
        var made = Map.of("guillet2023", InventedGuillet.bundle(), "webert2003", InventedWebert.bundle());
        for (var bundle : made.entrySet()) {
            Path file = COHORTS.resolve(bundle.getKey() + ".zip");
            if (Boolean.getBoolean("golden.accept")) {
                Files.write(file, bundle.getValue());
            }
            assertThat(file).hasBinaryContent(bundle.getValue());
        }
    }
}
