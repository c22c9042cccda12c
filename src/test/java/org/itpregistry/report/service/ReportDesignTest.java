package org.itpregistry.report.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.renderers.Renderable;
import org.itpregistry.figure.Figure;
import org.itpregistry.report.domain.CohortSummary;
import org.itpregistry.report.domain.DefinitionLine;
import org.itpregistry.report.domain.FigureLine;
import org.itpregistry.report.domain.ReportFact;
import org.itpregistry.report.domain.ResultLine;
import org.itpregistry.report.domain.TableRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The fields of each design are the components of its record, neither more nor less. */
class ReportDesignTest {
    static Stream<Arguments> designs() {
        return Stream.of(
                Arguments.of("cohort_summary", CohortSummary.class),
                Arguments.of("facts", ReportFact.class),
                Arguments.of("figures", FigureLine.class),
                Arguments.of("results", ResultLine.class),
                Arguments.of("tables", TableRow.class),
                Arguments.of("definitions", DefinitionLine.class));
    }

    @ParameterizedTest
    @MethodSource("designs")
    void a_design_has_the_fields_of_its_record(String name, Class<? extends Record> record) {
        Map<String, Class<?>> components = Arrays.stream(record.getRecordComponents())
                .collect(Collectors.toMap(component -> component.getName(), component -> printed(component.getType())));
        assertThat(fields(CompiledReports.named(name))).isEqualTo(components);
    }

    @ParameterizedTest
    @MethodSource("designs")
    void a_design_has_no_query_and_no_sums(String name, Class<? extends Record> record) {
        JasperReport design = CompiledReports.named(name);
        assertThat(design.getQuery()).isNull();
        assertThat(design.getVariables()).allMatch(variable -> variable.isSystemDefined());
    }

    private static Class<?> printed(Class<?> component) {
        return component == List.class ? JRDataSource.class : component == Figure.class ? Renderable.class : component;
    }

    private static Map<String, Class<?>> fields(JasperReport design) {
        return Arrays.stream(design.getFields()).collect(Collectors.toMap(JRField::getName, JRField::getValueClass));
    }
}
