package org.itpregistry.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.itpregistry.protocol.service.Protocols;
import org.itpregistry.study.ReconstructedCohort;
import org.itpregistry.study.StudyResult;
import org.junit.jupiter.api.Test;

class PrintedTableTest {
    private static PrintedTable table(List<String> remarks) {
        List<List<String>> rows = remarks.stream()
                .map(remark -> List.of("Patients", "3", "", "3", "equal", remark))
                .toList();
        return new PrintedTable(
                "code",
                "name",
                "title",
                TableLayout.BESIDE,
                List.of("", "", "", "", "", "Note"),
                rows,
                List.of("first"));
    }

    @Test
    void a_remark_has_a_letter_and_stands_once_below() {
        PrintedTable lettered =
                table(List.of("as cut off", "", "a bound", "as cut off")).lettered();
        assertThat(lettered.rows()).extracting(row -> row.get(5)).containsExactly("a", "", "b", "a");
        assertThat(lettered.notes()).containsExactly("first", "a: as cut off", "b: a bound");
    }

    @Test
    void after_z_comes_aa() {
        List<String> remarks =
                IntStream.range(0, 54).mapToObj(i -> "remark " + i).toList();
        List<List<String>> rows = table(remarks).lettered().rows();
        assertThat(rows.get(25).get(5)).isEqualTo("z");
        assertThat(rows.get(26).get(5)).isEqualTo("aa");
        assertThat(rows.get(53).get(5)).isEqualTo("bb");
    }

    @Test
    void a_p_value_beside_the_paper_is_written_as_one() {
        StudyResult result =
                StudyResult.of(new Protocols().of("ito2021").orElseThrow(), ReconstructedCohort.load("ito2021"));
        assertThat(Contents.of(result).closing().get(0).rows())
                .anyMatch(row -> row.get(1).equals("p = 0.019") && row.get(4).startsWith("equal"))
                .noneMatch(row -> row.get(1).endsWith(" p"));
    }
}
