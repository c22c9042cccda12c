package org.itpregistry.exchange.service;

import java.sql.Date;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.FormKind;
import org.itpregistry.platform.domain.Reference;
import org.itpregistry.platform.domain.Reference.Target;
import org.itpregistry.platform.domain.RuleCode;
import org.itpregistry.pregnancy.domain.Neonate;
import org.itpregistry.pregnancy.domain.Pregnancy;

/**
 * VOIDED: rows of the bundle whose key was voided, or that belong to a person or a pregnancy that was. They are taken out of
 * the staging tables before anything refers to them, with a warning each.
 *
 * @param cohort id of the stored cohort; null when it is new, and nothing of it can have been voided
 */
record Voided(Sql sql, Reporting reporting, Long cohort, Map<Form<?>, StagedFile> files) {
    private static final List<Target> PARENTS = List.of(Target.PATIENT, Target.PREGNANCY);

    /** Gathers the voided persons and pregnancies; newborns of these that are not stored count as voided with them. */
    void know() throws SQLException {
        if (cohort == null) {
            return;
        }
        for (Form<?> form : List.of(Patient.FORM, Pregnancy.FORM)) {
            sql.run(String.format(
                    Locale.ROOT, "create temporary table voided_%s on commit drop as %s", form.table(), voided(form)));
        }
        StagedFile newborns = files.get(Neonate.FORM);
        if (newborns != null && !newborns.isBroken()) {
            sql.run(String.format(
                    Locale.ROOT,
                    """
                insert into voided_patient select s.patient_key, v.void_reason, v.voided_at
                from %s s join voided_pregnancy v on v.source_key = s.pregnancy_key
                where not exists (select from patient t where t.cohort_id = %s and t.source_key = s.patient_key
                                                          and t.void_reason is null)
                and not exists (select from voided_patient p where p.source_key = s.patient_key)\
                """,
                    newborns.table(),
                    cohort));
        }
    }

    /** The keys of a form that are voided and not in use again, with the last reason. */
    private String voided(Form<?> form) {
        return String.format(
                Locale.ROOT,
                """
            select distinct on (source_key) source_key, void_reason, voided_at from %1$s t
            where cohort_id = %2$s and void_reason is not null
            and not exists (select from %1$s l where l.cohort_id = %2$s and l.source_key = t.source_key and l.void_reason is null)
            order by source_key, id desc\
            """,
                form.table(),
                cohort);
    }

    /** Takes the rows of a file out that are to stay voided. */
    void skip(StagedFile file) throws SQLException {
        if (cohort == null || file.form().kind().isGlobal()) {
            return;
        }
        String skipped = "skipped_" + file.form().table();
        sql.run(String.format(
                Locale.ROOT,
                "create temporary table %s on commit drop as select distinct on (row_no) * from (%s) v order by row_no, place",
                skipped,
                String.join(" union all ", parts(file))));
        sql.each(
                "select row_no, place, source_key, void_reason, voided_at::date from " + skipped + " order by row_no",
                row -> {
                    file.skip();
                    boolean own = row.getInt(2) == 0;
                    Date day = row.getDate(5);
                    reporting.warning(
                            file.form().file(),
                            row.getInt(1),
                            column(file.form(), row.getInt(2)),
                            RuleCode.VOIDED,
                            own ? "rule.VOIDED" : "rule.VOIDED.parent",
                            row.getString(3),
                            row.getString(4),
                            day == null ? 0 : 1,
                            day == null ? "" : day.toLocalDate().toString());
                });
        if (file.skipped() > 0) {
            sql.run(String.format(
                    Locale.ROOT, "delete from %s s using %s k where k.row_no = s.row_no", file.table(), skipped));
        }
    }

    /** Rows voided themselves come first, then those of voided persons, then those of voided pregnancies. */
    private List<String> parts(StagedFile file) {
        List<String> parts = new ArrayList<>();
        String voided = file.form().kind() == FormKind.PERSON ? "select * from voided_patient" : voided(file.form());
        parts.add(part(file, 0, "source_key", voided));
        for (Target parent : PARENTS) {
            if (file.refersTo(parent)) {
                parts.add(part(
                        file,
                        1 + PARENTS.indexOf(parent),
                        StagedFile.column(parent),
                        "select * from voided_" + (parent == Target.PATIENT ? Patient.FORM : Pregnancy.FORM).table()));
            }
        }
        return parts;
    }

    private static String part(StagedFile file, int place, String column, String voided) {
        return String.format(
                Locale.ROOT,
                "select s.row_no, %d as place, v.source_key, v.void_reason, v.voided_at from %s s join (%s) v on v.source_key = s.%s",
                place,
                file.table(),
                voided,
                column);
    }

    private static String column(Form<?> form, int place) {
        return form.lead().stream()
                .filter(reference -> place > 0 && reference.target() == PARENTS.get(place - 1))
                .map(Reference::column)
                .findFirst()
                .orElse(form.lead().get(0).column());
    }
}
