package org.itpregistry.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.entry.domain.Person;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.Entry;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.Reference;
import org.itpregistry.platform.domain.Reference.Target;
import org.itpregistry.platform.domain.RegistryRecord;
import org.itpregistry.pregnancy.domain.Neonate;
import org.itpregistry.pregnancy.domain.Pregnancy;

/** A bundle read back through the dictionary, as the rules of entry see it. */
final class WrittenBundle {
    private final Path folder;
    private final Map<Form<?>, Map<String, RegistryRecord>> rows = new LinkedHashMap<>();
    private final Map<String, PersonFile> persons = new LinkedHashMap<>();
    private final Findings unreadable = new Findings();
    private final List<String> broken = new ArrayList<>();
    private long ids;

    private WrittenBundle(Path folder) {
        this.folder = folder;
    }

    static WrittenBundle read(Path folder) throws IOException {
        var bundle = new WrittenBundle(folder);
        for (Form<?> form : Dictionary.FORMS) {
            bundle.read(form);
        }
        return bundle;
    }

    private void read(Form<?> form) throws IOException {
        Map<String, RegistryRecord> read = new HashMap<>();
        rows.put(form, read);
        Path file = folder.resolve(form.file());
        if (!Files.exists(file)) {
            return;
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser lines = CSVParser.parse(file, java.nio.charset.StandardCharsets.UTF_8, format)) {
            for (CSVRecord line : lines) {
                String key = line.get(0);
                RegistryRecord row = enter(form, key, line);
                if (read.put(key, row) != null) {
                    broken.add(form.file() + " has " + key + " twice");
                }
                place(row, line);
            }
        }
    }

    private RegistryRecord enter(Form<?> form, String key, CSVRecord line) {
        RegistryRecord row = form.blank();
        row.nameKey(key);
        row.identify(++ids);
        for (String column : line.getParser().getHeaderNames()) {
            if (form.lead().stream().map(Reference::column).noneMatch(column::equals)) {
                Item<?> item = form.item(column).orElseThrow(() -> new AssertionError(form.file() + ": " + column));
                Entry.enter(row, item, line.get(column), unreadable);
            }
        }
        return row;
    }

    private void place(RegistryRecord row, CSVRecord line) {
        if (row instanceof Patient patient) {
            var file = new PersonFile(patient, cutoff());
            RegistryRecord center =
                    rows.get(org.itpregistry.access.domain.Center.FORM).get(line.get("center_id"));
            if (Boolean.TRUE.equals(center.value(org.itpregistry.access.domain.Center.CONSENT_REQUIRED))) {
                file.askForConsent();
            }
            persons.put(row.sourceKey(), file);
        } else if (row.form().refersTo(Target.PATIENT)) {
            PersonFile file = persons.get(line.get("patient_id"));
            if (file == null) {
                broken.add(row.form().file() + " " + row.sourceKey() + " belongs to nobody");
                return;
            }
            file.add(row);
            if (row instanceof Neonate neonate) {
                RegistryRecord pregnancy = rows.get(Pregnancy.FORM).get(line.get("pregnancy_id"));
                if (pregnancy == null) {
                    broken.add("neonates.csv " + row.sourceKey() + " comes from no pregnancy");
                    return;
                }
                neonate.bornOf((Pregnancy) pregnancy);
                persons.values().stream()
                        .filter(other -> other.rows(Pregnancy.FORM).contains(pregnancy))
                        .forEach(file::bornTo);
            }
        }
        if (line.isMapped("center_id")
                && row.form() != org.itpregistry.access.domain.Center.FORM
                && !rows.get(org.itpregistry.access.domain.Center.FORM).containsKey(line.get("center_id"))) {
            broken.add(row.form().file() + " " + row.sourceKey() + " names no center");
        }
    }

    LocalDate cutoff() {
        return rows.get(Cohort.FORM).values().iterator().next().value(Cohort.DATA_CUTOFF_DATE);
    }

    Iterable<PersonFile> persons() {
        return persons.values();
    }

    int size(Form<?> form) {
        return rows.get(form).size();
    }

    /** Keys that are given twice, and references that lead nowhere. */
    List<String> broken() {
        return broken;
    }

    /** What the rules of entry find in cells, rows and persons. */
    List<EntryFinding> findings() {
        List<EntryFinding> all = new ArrayList<>(unreadable.all());
        persons.values().forEach(file -> all.addAll(Person.RULES.check(file)));
        rows.get(org.itpregistry.center.domain.CenterDenominator.FORM)
                .values()
                .forEach(row -> all.addAll(Person.RULES.check(row)));
        return all;
    }
}
