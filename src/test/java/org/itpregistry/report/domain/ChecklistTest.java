package org.itpregistry.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.itpregistry.protocol.service.Protocols;
import org.itpregistry.study.ReconstructedCohort;
import org.itpregistry.study.StudyResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecklistTest {
    private static StudyResult result(String study) {
        return StudyResult.of(new Protocols().of(study).orElseThrow(), ReconstructedCohort.load(study));
    }

    @Test
    void every_place_that_an_item_names_is_in_the_report_of_some_study() {
        Set<String> known = new TreeSet<>();
        for (String study : new String[] {"parveen2019", "ito2021", "tanaka2006", "arnold2010"}) {
            known.addAll(Checklist.places(Contents.of(result(study))).keySet());
        }
        known.add("section.subgroup");
        assertThat(Checklist.items()).hasSizeGreaterThan(40).allSatisfy(item -> assertThat(known)
                .containsAll(item.where()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"parveen2019", "ito2021", "oo2004"})
    void a_place_that_is_named_is_a_table_or_a_figure_of_this_report(String study) {
        Contents contents = Contents.of(result(study));
        String titles = contents.tables().stream().map(PrintedTable::title).toList()
                + contents.sections().stream()
                        .map(ResultSection::title)
                        .toList()
                        .toString()
                + contents.figures().stream().map(FigureLine::caption).toList()
                + contents.flow().map(FigureLine::caption).orElse("");
        assertThat(Checklist.of(contents)).hasSize(2).allSatisfy(table -> assertThat(table.rows())
                .allSatisfy(row -> {
                    for (String place : row.get(2).split("[;,] ")) {
                        assertThat(place.matches("(Table|Figure) \\d+"))
                                .as(place)
                                .isEqualTo(place.matches(".*\\d.*"));
                        if (place.matches(".*\\d.*")) {
                            assertThat(titles).contains(place + ".");
                        }
                    }
                }));
    }
}
