package org.itpregistry.exchange.service;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.itpregistry.access.domain.Center;
import org.itpregistry.patient.domain.LikePerson;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.Form;

/** What the rules of entry must know of a person and is not in the rows of the family: what the center asks for, who is alike. */
final class Surroundings {
    /** A pregnancy has up to six newborns: one of so many is none of a person's twins. */
    private static final int ENOUGH = 7;

    private final Set<Long> askingCenters = new HashSet<>();
    private final Map<Long, List<LikePerson>> alike = new HashMap<>();

    /** Reads them for the persons in {@link Families#TABLE}; whole tables at once, never pair by pair. */
    static Surroundings read(Sql sql, Map<Form<?>, StagedFile> files) throws SQLException {
        var around = new Surroundings();
        around.readCenters(sql, files.get(Center.FORM));
        around.readAlike(sql, files.get(Patient.FORM));
        return around;
    }

    void tell(PersonFile file) {
        Patient patient = file.patient();
        if (askingCenters.contains(patient.centerId())) {
            file.askForConsent();
        }
        alike.getOrDefault(patient.id(), List.of()).stream()
                .filter(other -> other.id() != patient.id())
                .forEach(file::isLike);
    }

    /** A bundle brings its new centers; it does not change those that are there. */
    private void readCenters(Sql sql, StagedFile delivered) throws SQLException {
        sql.each("select id from center where consent_required", row -> askingCenters.add(row.getLong(1)));
        if (delivered != null) {
            sql.each(
                    "select id from " + delivered.linkedTable() + " where consent_required and state = '" + Linking.NEW
                            + "'",
                    row -> askingCenters.add(row.getLong(1)));
        }
    }

    private void readAlike(Sql sql, StagedFile delivered) throws SQLException {
        String columns = "id, source_key, center_id, sex, birth_date, diagnosis_date";
        String persons = "select " + columns + " from patient t where void_reason is null and center_id in"
                + " (select center_id from " + Families.TABLE + ")";
        if (delivered != null) {
            String table = delivered.linkedTable();
            persons += " and not exists (select from " + table + " l where l.id = t.id)";
            persons += " union all select " + columns + " from " + table;
        }
        Map<Long, List<LikePerson>> groups = new HashMap<>();
        sql.each(
                String.format(
                        Locale.ROOT,
                        """
                select id, source_key, dense_rank() over (order by center_id, sex, birth_date, diagnosis_date) as likeness
                from (select p.*, count(*) over (partition by center_id, sex, birth_date, diagnosis_date) as persons
                      from (%s) p
                      where source_key is not null and birth_date is not null and diagnosis_date is not null
                      and not (length(birth_date) = 4 and length(diagnosis_date) = 4)) alike
                where persons > 1 order by likeness, source_key, id\
                """,
                        persons),
                row -> {
                    List<LikePerson> group = groups.computeIfAbsent(row.getLong(3), number -> new ArrayList<>());
                    if (group.size() < ENOUGH) {
                        group.add(new LikePerson(row.getLong(1), row.getString(2)));
                    }
                    alike.put(row.getLong(1), group);
                });
    }
}
