package org.itpregistry.exchange.service;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.itpregistry.platform.domain.FormKind;
import org.itpregistry.platform.domain.Reference.Target;

/**
 * The persons that a bundle touches, each with its family: a newborn belongs to its mother's, everybody else to the own, so
 * that the rules see a mother and her newborns together.
 */
record Families(Sql sql, Long cohort, Collection<StagedFile> files) {
    static final String TABLE = "import_person";

    /** @param everybody whether the rules must see all persons of the cohort again */
    void gather(boolean everybody) throws SQLException {
        sql.run(String.format(
                Locale.ROOT,
                """
            create temporary table %s on commit drop as
            with birth as (%s),
            person as (
                select k.id, k.center_id, coalesce(min(b.mother), k.id) as family
                from key_patient k left join birth b on b.child = k.id group by k.id, k.center_id),
            touched as (select distinct family from person where %s)
            select person.* from person join touched using (family)\
            """,
                TABLE,
                births(),
                everybody ? "true" : "id in" + " (" + touched() + ")"));
        sql.run("analyze " + TABLE);
    }

    private String births() {
        List<String> parts = new ArrayList<>();
        String elsewhere = "";
        for (StagedFile file : files) {
            if (file.refersTo(Target.PREGNANCY)) {
                parts.add(String.format(
                        Locale.ROOT,
                        "select l.patient_id as child, g.patient_id as mother from %s l join key_pregnancy g on g.id = l.pregnancy_id",
                        file.linkedTable()));
                elsewhere = String.format(
                        Locale.ROOT, " and not exists (select from %s l where l.id = n.id)", file.linkedTable());
            }
        }
        parts.add(String.format(
                Locale.ROOT,
                """
            select n.patient_id as child, g.patient_id as mother from neonate n
            join key_pregnancy g on g.id = n.pregnancy_id where n.cohort_id = %s and n.void_reason is null%s\
            """,
                cohort,
                elsewhere));
        return String.join(" union all ", parts);
    }

    private String touched() {
        List<String> parts = new ArrayList<>(List.of("select null::bigint where false"));
        for (StagedFile file : files) {
            if (file.form().kind() == FormKind.PERSON) {
                parts.add("select id from " + file.linkedTable());
            } else if (file.refersTo(Target.PATIENT)) {
                parts.add("select patient_id from " + file.linkedTable());
            }
        }
        return String.join(" union all ", parts);
    }
}
