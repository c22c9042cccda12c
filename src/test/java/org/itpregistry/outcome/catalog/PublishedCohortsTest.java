package org.itpregistry.outcome.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.itpregistry.outcome.Amount;
import org.itpregistry.outcome.Code;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Finding;
import org.itpregistry.outcome.FollowedTime;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.Onset;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.TestCohort;
import org.itpregistry.outcome.YesNo;
import org.itpregistry.outcome.descriptive.Age;
import org.itpregistry.outcome.descriptive.Censoring;
import org.itpregistry.outcome.descriptive.Doses;
import org.itpregistry.outcome.descriptive.ObservedValue;
import org.itpregistry.outcome.descriptive.PriorSplenectomy;
import org.itpregistry.outcome.descriptive.Regimen;
import org.itpregistry.outcome.disease.ItpClass;
import org.itpregistry.outcome.refractory.ItoRefractory;
import org.itpregistry.outcome.refractory.PriorTreatments;
import org.itpregistry.outcome.remission.ArnoldRemission;
import org.itpregistry.outcome.remission.OneYearRemission;
import org.itpregistry.outcome.response.ArnoldDuration;
import org.itpregistry.outcome.response.ArnoldRelapse;
import org.itpregistry.outcome.response.ArnoldResponse;
import org.itpregistry.outcome.response.ItoThreeYearResponse;
import org.itpregistry.outcome.response.IwgTimeToResponse;
import org.itpregistry.outcome.response.SubsequentResponse;
import org.itpregistry.outcome.safety.AdverseEventNumber;
import org.itpregistry.outcome.safety.AdverseEventOnset;
import org.junit.jupiter.api.Test;

/** Numbers printed by the papers, from the reconstructed cohorts; the ledger's item ids stand beside them. */
class PublishedCohortsTest {
    private static <F extends Finding> List<F> findings(TestCohort cohort, PersonDefinition<F> definition) {
        return cohort.persons().stream()
                .map(person -> definition.assess(Course.of(person, cohort.cutoff())))
                .flatMap(answer -> answer.finding().stream())
                .toList();
    }

    private static long yes(List<YesNo> found) {
        return found.stream().filter(YesNo.YES::equals).count();
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    @Test
    void arnold_2010() {
        TestCohort cohort = TestCohort.load("arnold2010");
        Mode mode = Mode.AS_PUBLISHED;
        assertThat(findings(cohort, new Regimen())).hasSize(19).allMatch(regimen -> regimen.code()
                .equals("AZATHIOPRINE|CICLOSPORIN|MYCOPHENOLATE")); // ARN-01
        assertThat(median(findings(cohort, new PriorTreatments()).stream()
                        .mapToDouble(lines -> lines.values().size())))
                .isEqualTo(6); // ARN-02
        assertThat(yes(findings(cohort, new PriorSplenectomy()))).isEqualTo(18); // ARN-03
        assertThat(findings(cohort, new ArnoldResponse(mode)))
                .hasSize(19)
                .filteredOn(Onset::isReached)
                .hasSize(14); // ARN-04
        assertThat(median(findings(cohort, new ArnoldDuration(mode)).stream().mapToDouble(FollowedTime::days))
                        / 30.4375)
                .isBetween(23.5, 24.5); // ARN-06
        assertThat(yes(findings(cohort, new ArnoldRelapse(mode)))).isEqualTo(8); // ARN-07
        assertThat(yes(findings(cohort, new SubsequentResponse(mode)))).isEqualTo(6); // ARN-09
        assertThat(yes(findings(cohort, new ArnoldRemission(mode)))).isEqualTo(2); // ARN-10
        assertThat(findings(cohort, AdverseEventNumber.severe()))
                .allMatch(number -> number.code().equals("0")); // ARN-12
    }

    @Test
    void tanaka_2006() {
        TestCohort cohort = TestCohort.load("tanaka2006");
        Mode mode = Mode.AS_PUBLISHED;
        assertThat(findings(cohort, IwgTimeToResponse.byOneCount(mode)))
                .hasSize(5)
                .allMatch(Onset::isReached); // TAN-02
        assertThat(findings(cohort, IwgTimeToResponse.byOneCount(mode)).stream().map(Onset::code))
                .contains("24", "20", "45"); // TAN-09, TAN-11, TAN-14
        assertThat(findings(cohort, new Doses()))
                .allMatch(doses -> doses.code().equals("RITUXIMAB 375 MG_PER_M2")); // TAN-03
        assertThat(findings(cohort, Age.atStart()).stream().map(Amount::code))
                .contains("93", "75", "51"); // TAN-08, 10, 12
        assertThat(yes(findings(cohort, new OneYearRemission(mode)))).isEqualTo(3); // TAN-15
        assertThat(findings(cohort, AdverseEventOnset.ofTerm("SLE_NEPHROTIC_SYNDROME")).stream()
                        .filter(Onset::isReached)
                        .map(onset -> Math.round(onset.day().getAsDouble() / 30.4375)))
                .containsExactly(15L); // TAN-16, TAN-17
    }

    @Test
    void oo_2004() {
        TestCohort cohort = TestCohort.load("oo2004");
        assertThat(findings(cohort, Age.atDiagnosis()).stream().map(Amount::code))
                .containsExactly("67"); // OO-01
        assertThat(findings(cohort, new ObservedValue("HEMOGLOBIN")).stream().map(Code::code))
                .containsExactly("5.8"); // OO-03
        assertThat(yes(findings(cohort, ItpClass.secondary()))).isEqualTo(1); // OO-20
        assertThat(findings(cohort, new Censoring()).stream().map(Code::code)).containsExactly("TRANSFERRED"); // OO-14
    }

    @Test
    void ito_2021() {
        TestCohort cohort = TestCohort.load("ito2021");
        assertThat(yes(findings(era(cohort, "1998-2008"), new ItoRefractory()))).isEqualTo(9); // ITO-04a
        assertThat(yes(findings(era(cohort, "2009-2017"), new ItoRefractory()))).isEqualTo(8); // ITO-04b
        assertThat(withinThreeYears(era(cohort, "1998-2008"))).isEqualTo(35); // ITO-05a, of 42
        assertThat(withinThreeYears(era(cohort, "2009-2017"))).isEqualTo(44); // ITO-05b, of 45
    }

    private static TestCohort era(TestCohort cohort, String group) {
        return new TestCohort(
                cohort.persons().stream()
                        .filter(person ->
                                person.patient().group().filter(group::equals).isPresent())
                        .toList(),
                cohort.cutoff());
    }

    private static long withinThreeYears(TestCohort cohort) {
        return findings(cohort, new ItoThreeYearResponse()).stream()
                .filter(time -> time.hasEvent() && time.days() <= 1095)
                .count();
    }
}
