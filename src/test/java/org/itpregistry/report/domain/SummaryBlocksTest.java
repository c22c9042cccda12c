package org.itpregistry.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.itpregistry.cohort.domain.ResultTable;
import org.itpregistry.protocol.service.Protocols;
import org.itpregistry.study.ReconstructedCohort;
import org.itpregistry.study.StudyResult;
import org.junit.jupiter.api.Test;

class SummaryBlocksTest {
    private static final StudyResult RESULT =
            StudyResult.of(new Protocols().of("parveen2019").orElseThrow(), ReconstructedCohort.load("parveen2019"));
    private static final CohortSummary SUMMARY =
            CohortSummary.of(RESULT, Edition.of(Instant.parse("2026-01-02T03:04:05Z"), ResultTable.of(RESULT)));
    private static final List<Block> BLOCKS = SummaryBlocks.of(SUMMARY);

    @Test
    void a_row_has_as_many_cells_as_its_table_has_columns() {
        assertThat(BLOCKS).filteredOn(Block.Table.class::isInstance).hasSize(14).allSatisfy(block -> {
            Block.Table table = (Block.Table) block;
            assertThat(table.rows())
                    .isNotEmpty()
                    .allMatch(row -> row.size() == table.columns().size());
            assertThat(table.columns().stream()
                            .mapToInt(Block.Table.Column::share)
                            .sum())
                    .isEqualTo(100);
        });
    }

    @Test
    void every_line_of_the_results_is_in_a_table() {
        long rows = BLOCKS.stream()
                .filter(Block.Table.class::isInstance)
                .mapToLong(block -> ((Block.Table) block).rows().size())
                .sum();
        assertThat(rows)
                .isEqualTo(SUMMARY.results().size()
                        + SUMMARY.openingTables().size()
                        + SUMMARY.closingTables().size()
                        + SUMMARY.checklists().size()
                        + SUMMARY.definitions().size());
    }

    @Test
    void made_up_data_are_said_to_be_so_before_any_number() {
        assertThat(BLOCKS.subList(0, 3))
                .anySatisfy(block -> assertThat(block.toString()).contains("NOTICE", "the persons are made up"));
    }

    @Test
    void a_figure_is_found_by_its_name() {
        assertThat(SUMMARY.figure("flow"))
                .hasValueSatisfying(figure -> assertThat(figure.title()).isEqualTo("Flow of inclusion"));
        assertThat(SUMMARY.figure("none")).isEmpty();
    }
}
