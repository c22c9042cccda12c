package org.itpregistry.report.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.itpregistry.cohort.domain.ResultTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The results of every shipped study as text, so that a number that changes is seen when the change is read. To accept new
 * numbers run this test with {@code -Dgolden.accept=true} and read what changed.
 */
class GoldenResultsTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    static List<String> studies() {
        return Studies.all();
    }

    @ParameterizedTest
    @MethodSource("studies")
    void the_results_are_those_that_were_read(String study) throws IOException {
        String csv = ResultTable.of(Studies.result(study)).csv().replace("\r\n", "\n");
        Path golden = FOLDER.resolve(study + ".csv");
        if (Boolean.getBoolean("golden.accept")) {
            Files.writeString(golden, csv);
        }
        assertThat(csv).isEqualTo(Files.readString(golden));
    }
}
