package org.itpregistry.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.itpregistry.counts.domain.PlateletReading;
import org.itpregistry.followup.domain.FollowUp;
import org.itpregistry.measure.CaseType;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.pregnancy.domain.Neonate;
import org.itpregistry.pregnancy.domain.Pregnancy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntheticRegistryTest {
    @TempDir
    private Path folder;

    private Path written(int cases, int centers, long seed) throws IOException {
        Path bundle = folder.resolve(cases + "-" + seed);
        new SyntheticRegistry(cases, centers, seed, Detail.FULL).write(bundle);
        return bundle;
    }

    @Test
    void the_same_seed_writes_the_same_files() throws IOException {
        Path one = written(60, 4, 3);
        Path other = folder.resolve("again");
        new SyntheticRegistry(60, 4, 3, Detail.FULL).write(other);
        for (BundleFile file : BundleFile.values()) {
            assertThat(Files.mismatch(one.resolve(file.fileName()), other.resolve(file.fileName())))
                    .as(file.fileName())
                    .isEqualTo(-1);
        }
        assertThat(Files.mismatch(
                        one.resolve("platelet_counts.csv"), written(60, 4, 4).resolve("platelet_counts.csv")))
                .isNotEqualTo(-1);
    }

    @Test
    void a_case_stays_the_same_when_more_follow() throws IOException {
        List<String> few = Files.readAllLines(written(20, 4, 3).resolve("platelet_counts.csv"));
        List<String> many = Files.readAllLines(written(60, 4, 3).resolve("platelet_counts.csv"));
        assertThat(many.subList(0, few.size())).isEqualTo(few);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 5", "20, 2, 1", "330, 4, 1", "330, 4, 99", "700, 12, 2024"})
    void no_rule_of_entry_is_broken_and_few_questions_are_raised(int cases, int centers, long seed) throws IOException {
        WrittenBundle bundle = WrittenBundle.read(written(cases, centers, seed));
        assertThat(bundle.broken()).isEmpty();
        List<EntryFinding> findings = bundle.findings();
        assertThat(findings.stream().filter(EntryFinding::error)).isEmpty();
        Map<Object, Long> warnings =
                findings.stream().collect(Collectors.groupingBy(EntryFinding::code, Collectors.counting()));
        assertThat(findings).as(warnings.toString()).hasSizeLessThan(3 + bundle.size(Patient.FORM) / 12);
    }

    @Test
    void every_kind_of_case_is_there_and_pregnancies_suffice_for_a_report() throws IOException {
        WrittenBundle bundle = WrittenBundle.read(written(330, 4, 1));
        Map<CaseType, Integer> cases = new java.util.EnumMap<>(CaseType.class);
        bundle.persons().forEach(person -> cases.merge(person.patient().value(Patient.CASE_TYPE), 1, Integer::sum));
        assertThat(cases).containsOnlyKeys(CaseType.values());
        assertThat(bundle.size(Patient.FORM)).isBetween(380, 440);
        assertThat(bundle.size(Pregnancy.FORM)).isGreaterThanOrEqualTo(60);
    }

    @Test
    void every_newborn_belongs_to_a_mother_and_was_born_on_the_day_of_her_delivery() throws IOException {
        WrittenBundle bundle = WrittenBundle.read(written(330, 4, 1));
        for (PersonFile person : bundle.persons()) {
            boolean newborn = person.patient().value(Patient.CASE_TYPE) == CaseType.NEONATE;
            assertThat(person.mother().isPresent())
                    .as(person.patient().sourceKey())
                    .isEqualTo(newborn);
            if (newborn) {
                Neonate neonate = person.rows(Neonate.FORM).get(0);
                Pregnancy pregnancy = person.mother().orElseThrow().rows(Pregnancy.FORM).stream()
                        .filter(neonate::isOf)
                        .findFirst()
                        .orElseThrow();
                assertThat(person.patient().value(Patient.BIRTH_DATE).earliest())
                        .isEqualTo(pregnancy.value(Pregnancy.DELIVERY_DATE));
            }
        }
    }

    @Test
    void counts_lie_between_birth_and_the_last_follow_up() throws IOException {
        WrittenBundle bundle = WrittenBundle.read(written(330, 4, 1));
        for (PersonFile person : bundle.persons()) {
            LocalDate birth = person.patient().value(Patient.BIRTH_DATE).earliest();
            LocalDate last = person.rows(FollowUp.FORM).stream()
                    .map(visit -> visit.value(FollowUp.VISIT_DATE).earliest())
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            assertThat(last).isBeforeOrEqualTo(bundle.cutoff());
            assertThat(person.rows(PlateletReading.FORM))
                    .as(person.patient().sourceKey())
                    .isNotEmpty()
                    .allSatisfy(reading -> assertThat(reading.value(PlateletReading.SAMPLE_DATE))
                            .isBetween(birth, last));
        }
    }

    @Test
    void plain_detail_uses_neither_reasons_nor_partial_dates_nor_further_columns() throws IOException {
        Path plain = folder.resolve("plain");
        new SyntheticRegistry(60, 4, 3, Detail.PLAIN).write(plain);
        for (BundleFile file : BundleFile.values()) {
            List<String> lines = Files.readAllLines(plain.resolve(file.fileName()));
            assertThat(lines.get(0)).isEqualTo(String.join(",", file.columns(Detail.PLAIN)));
            assertThat(lines).noneMatch(line -> line.contains("~"));
        }
        assertThat(Files.readAllLines(plain.resolve("patients.csv")).stream().skip(1))
                .allMatch(line -> line.split(",", -1)[6].matches("\\d{4}-\\d\\d-\\d\\d"));
    }
}
