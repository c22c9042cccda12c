package org.itpregistry.builder.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.itpregistry.study.Statistic;
import org.itpregistry.study.Timescale;
import org.junit.jupiter.api.Test;

/** The unit of a number follows its statistic until somebody types another; the page sends both with every request. */
class EndpointFormTest {
    private final EndpointForm form = new EndpointForm();

    private void sent(Statistic statistic, String unit) {
        form.setStatistic(statistic);
        form.setUnit(unit);
    }

    @Test
    void the_unit_of_the_statistic_before_is_not_kept() {
        sent(Statistic.COUNT, "%");
        assertThat(form.getUnit()).isEmpty();
        sent(Statistic.PROPORTION, "");
        assertThat(form.getUnit()).isEqualTo("%");
    }

    @Test
    void a_typed_unit_stays() {
        sent(Statistic.COUNT, "%");
        sent(Statistic.COUNT, "persons");
        sent(Statistic.COUNT, "persons");
        assertThat(form.getUnit()).isEqualTo("persons");
        sent(Statistic.COUNT, "");
        assertThat(form.getUnit()).isEmpty();
    }

    @Test
    void a_time_is_in_its_scale() {
        sent(Statistic.KM_MEDIAN, "%");
        form.setSource(AskedForm.Source.TIME);
        form.getAsked().getRows().setBelow("30");
        form.setScale(Timescale.WEEKS);
        form.setMeasure("Time to a low count");
        assertThat(form.json().getString("unit")).isEqualTo("weeks");
    }
}
