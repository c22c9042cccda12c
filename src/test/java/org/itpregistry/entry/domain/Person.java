package org.itpregistry.entry.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.itpregistry.counts.domain.PlateletReading;
import org.itpregistry.patient.domain.LikePerson;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.RegistryRecord;
import org.itpregistry.platform.domain.ShippedLists;

/** The file of a person, built row by row, for tests. */
public final class Person {
    /** The rules as they hold in the middle of 2026. */
    public static final RuleBook RULES = RuleBook.on(LocalDate.of(2026, 7, 1)).with(ShippedLists.ALL);

    private final PersonFile file;
    private int rows;

    private Person(Patient patient, LocalDate cutoff) {
        file = new PersonFile(patient, cutoff);
    }

    public static Person with(String... entries) {
        return new Person(Row.of(Patient.FORM, "P1", entries), null);
    }

    public static Person cutOffOn(String day, String... entries) {
        return new Person(Row.of(Patient.FORM, "P1", entries), LocalDate.parse(day));
    }

    public <R extends RegistryRecord> Person and(Form<R> form, String... entries) {
        return and(Row.of(form, form.name() + ++rows, entries));
    }

    public Person and(RegistryRecord row) {
        file.add(row);
        return this;
    }

    public Person count(String day, String count) {
        return and(PlateletReading.FORM, "sample_date=" + day, "count_1e9_per_l=" + count);
    }

    public Person bornTo(Person mother) {
        file.bornTo(mother.file);
        return this;
    }

    /** What all rules find: code, severity, item. */
    public List<String> findings() {
        return Row.summary(RULES.check(file));
    }

    public List<String> findings(String code) {
        return findings().stream().filter(found -> found.startsWith(code + " ")).toList();
    }

    public Stream<String> keysOf(String code) {
        return RULES.check(file).stream()
                .filter(finding -> finding.code().name().equals(code))
                .map(finding -> finding.sourceKey());
    }

    public Stream<String> argumentsOf(String code) {
        return RULES.check(file).stream()
                .filter(finding -> finding.code().name().equals(code))
                .flatMap(finding -> finding.arguments().stream());
    }

    /** The center asks its persons for consent. */
    public Person asked() {
        file.askForConsent();
        return this;
    }

    /** Another person of the center is alike. */
    public Person like(long id, String key) {
        file.isLike(new LikePerson(id, key));
        return this;
    }

    public Person identified(long id) {
        file.patient().identify(id);
        return this;
    }
}
