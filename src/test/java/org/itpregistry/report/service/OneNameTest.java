package org.itpregistry.report.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.itpregistry.measure.DoseUnit;
import org.itpregistry.measure.SoftDose;
import org.itpregistry.measure.UsualDoses;
import org.itpregistry.protocol.service.Protocols;
import org.itpregistry.study.BaselinePlan;
import org.itpregistry.study.Criterion;
import org.itpregistry.study.Endpoint;
import org.itpregistry.study.Protocol;
import org.itpregistry.study.Statistic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One name, one unit and one source for a thing throughout a report. */
class OneNameTest {
    static List<Protocol> protocols() {
        return new Protocols().all();
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void a_characteristic_has_the_name_and_the_unit_that_it_has_among_the_results(Protocol protocol) {
        for (BaselinePlan.Row row : protocol.baseline().rows()) {
            assertThat(protocol.endpoints())
                    .filteredOn(endpoint -> isSame(row, endpoint))
                    .allSatisfy(endpoint -> {
                        assertThat(endpoint.measure()).startsWith(row.measure());
                        assertThat(endpoint.calculation().scale())
                                .isEqualTo(row.calculation().scale());
                        if (!row.unit().isEmpty()) {
                            assertThat(endpoint.unit()).isEqualTo(row.unit());
                        }
                    });
        }
    }

    private static boolean isSame(BaselinePlan.Row row, Endpoint endpoint) {
        boolean ofSample = row.calculation().statistic() == Statistic.MEDIAN
                && endpoint.statistic().isOfSample();
        boolean share =
                row.calculation().statistic() == Statistic.PROPORTION && endpoint.statistic() == Statistic.PROPORTION;
        return (ofSample || share)
                && row.calculation().question().isPresent()
                && row.calculation().question().equals(endpoint.calculation().question())
                && row.calculation().criterion().equals(endpoint.calculation().criterion());
    }

    @ParameterizedTest
    @CsvSource({
        "AZATHIOPRINE, MG_PER_KG_PER_DAY, Azathioprine",
        "CICLOSPORIN, MG_PER_KG_PER_DAY, Ciclosporin",
        "MYCOPHENOLATE, MG_TWICE_DAILY, Mycophenolate",
        "DAPSONE, MG_PER_DAY, Dapsone",
        "RITUXIMAB, MG_PER_M2, Rituximab"
    })
    void the_ranges_of_doses_in_the_guideline_are_those_of_the_one_table(String agent, DoseUnit unit, String name) {
        SoftDose usual = UsualDoses.find(agent, unit).orElseThrow();
        Endpoint asked = new Protocols()
                .of("guideline").orElseThrow().endpoints().stream()
                        .filter(endpoint -> endpoint.measure().startsWith(name + ", ")
                                && endpoint.measure().endsWith("all recorded doses in range"))
                        .findFirst()
                        .orElseThrow();
        var both = ((Criterion.All) asked.calculation().criterion().orElseThrow()).criteria();
        assertThat(bound(both.get(0))).isEqualByComparingTo(usual.low());
        assertThat(bound(both.get(1))).isEqualByComparingTo(usual.high());
    }

    private static BigDecimal bound(Criterion criterion) {
        return new BigDecimal(
                ((Criterion.Answered) criterion).condition().operands().get(0));
    }
}
