package org.itpregistry.platform.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.itpregistry.bleeding.domain.BleedingEpisode;
import org.itpregistry.center.domain.CenterDenominator;
import org.itpregistry.entry.domain.Row;
import org.itpregistry.pregnancy.domain.Pregnancy;
import org.itpregistry.treatment.domain.Treatment;
import org.junit.jupiter.api.Test;

class OrderRuleTest {
    private final OrderRule rule = new OrderRule();

    @Test
    void an_end_before_its_start_is_refused() {
        assertThat(found(treatment("2020-03-02", "2020-03-01"))).containsExactly("ORDER error end_date");
    }

    @Test
    void an_end_on_the_day_of_the_start_passes() {
        assertThat(found(treatment("2020-03-02", "2020-03-02"))).isEmpty();
    }

    @Test
    void partial_dates_are_compared_only_when_certain() {
        assertThat(found(treatment("2020-03-02", "2020-03"))).isEmpty();
        assertThat(found(treatment("2020-03-02", "2020-02"))).containsExactly("ORDER error end_date");
        assertThat(found(treatment("2020", "2020-01-01"))).isEmpty();
    }

    @Test
    void the_end_of_an_operation_is_ignored() {
        assertThat(found(Row.of(
                        Treatment.FORM, "T", "agent=SPLENECTOMY", "start_date=2020-03-02", "end_date=2020-03-01")))
                .isEmpty();
    }

    @Test
    void an_outcome_before_its_onset_is_refused() {
        assertThat(found(Row.of(BleedingEpisode.FORM, "B", "onset_date=2020-03-02", "outcome_date=2020-03-01")))
                .containsExactly("ORDER error outcome_date");
    }

    @Test
    void a_delivery_before_the_last_period_is_refused() {
        assertThat(found(Row.of(Pregnancy.FORM, "G", "lmp_date=2020-03-02", "delivery_date=2020-03-01")))
                .containsExactly("ORDER error delivery_date");
    }

    @Test
    void a_period_that_ends_before_it_starts_is_refused() {
        assertThat(found(Row.of(CenterDenominator.FORM, "D", "period_start=2020-03-02", "period_end=2020-03-01")))
                .containsExactly("ORDER error period_end");
    }

    private static Treatment treatment(String start, String end) {
        return Row.of(Treatment.FORM, "T", "agent=IVIG", "start_date=" + start, "end_date=" + end);
    }

    private java.util.List<String> found(RegistryRecord row) {
        var findings = new Findings();
        rule.check(row, findings);
        return Row.summary(findings.all());
    }
}
