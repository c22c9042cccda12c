package org.itpregistry.exchange.service;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.exchange.service.RowCursor.Placed;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.pregnancy.domain.Neonate;
import org.itpregistry.pregnancy.domain.Pregnancy;

/** Reads the persons of an import one family after the other. */
final class FamilyReader implements AutoCloseable {
    private final LocalDate cutoff;
    private final RowCursor patients;
    private final List<RowCursor> others = new ArrayList<>();

    /**
     * A mother and her newborns, or one person.
     *
     * @param id of the mother, or of the person
     * @param files by id of the person
     * @param rows everything in the files, with the lines it comes from
     */
    record Family(long id, Map<Long, PersonFile> files, List<Placed> rows) {}

    FamilyReader(Sql sql, Long cohort, LocalDate cutoff, Map<Form<?>, StagedFile> files) throws SQLException {
        this.cutoff = cutoff;
        patients = RowCursor.ofPersons(sql, Patient.FORM, files.get(Patient.FORM), cohort);
        for (Form<?> form : Dictionary.ROWS_OF_A_PERSON) {
            others.add(RowCursor.ofPersons(sql, form, files.get(form), cohort));
        }
    }

    private FamilyReader(Sql sql, long cohort, LocalDate cutoff, long family) throws SQLException {
        this.cutoff = cutoff;
        patients = RowCursor.stored(sql, Patient.FORM, cohort, family);
        for (Form<?> form : Dictionary.ROWS_OF_A_PERSON) {
            others.add(RowCursor.stored(sql, form, cohort, family));
        }
    }

    /** A family as it is stored, whatever the bundle brings; null when nothing of it is. */
    static Family stored(Sql sql, long cohort, LocalDate cutoff, long family) throws SQLException {
        try (var reader = new FamilyReader(sql, cohort, cutoff, family)) {
            return reader.next();
        }
    }

    /** The next family; null after the last. */
    Family next() throws SQLException {
        Long family = patients.family();
        if (family == null) {
            return null;
        }
        Map<Long, PersonFile> files = new LinkedHashMap<>();
        List<Placed> rows = new ArrayList<>();
        while (family.equals(patients.family())) {
            Placed person = patients.take();
            rows.add(person);
            Patient patient = (Patient) person.record();
            patient.enterAt(person.link());
            files.put(person.patient(), new PersonFile(patient, cutoff));
        }
        for (RowCursor cursor : others) {
            while (family.equals(cursor.family())) {
                Placed row = cursor.take();
                rows.add(row);
                files.get(row.patient()).add(row.record());
            }
        }
        linkNewborns(files, rows);
        return new Family(family, files, rows);
    }

    private static void linkNewborns(Map<Long, PersonFile> files, List<Placed> rows) {
        Map<Long, Placed> pregnancies = new HashMap<>();
        rows.stream()
                .filter(row -> row.record() instanceof Pregnancy)
                .forEach(row -> pregnancies.put(row.record().id(), row));
        for (Placed row : rows) {
            Placed pregnancy = pregnancies.get(row.link());
            if (row.record() instanceof Neonate newborn && pregnancy != null) {
                newborn.bornOf((Pregnancy) pregnancy.record());
                files.get(row.patient()).bornTo(files.get(pregnancy.patient()));
            }
        }
    }

    @Override
    public void close() throws SQLException {
        patients.close();
        for (RowCursor cursor : others) {
            cursor.close();
        }
    }
}
