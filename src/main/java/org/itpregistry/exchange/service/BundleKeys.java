package org.itpregistry.exchange.service;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.itpregistry.access.domain.Center;
import org.itpregistry.exchange.domain.ImportScope;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Reference;
import org.itpregistry.platform.domain.Reference.Target;
import org.itpregistry.platform.domain.RuleCode;
import org.itpregistry.pregnancy.domain.Pregnancy;

/**
 * Who a key names: the rows of the bundle and those stored, as far as the importer may see them; and KEY, what names nobody
 * or twice.
 */
final class BundleKeys {
    private final Sql sql;
    private final ImportScope scope;
    private final Reporting reporting;
    private final Map<Form<?>, StagedFile> files;

    /** @param files all files of the bundle, also those that could not be read */
    BundleKeys(Sql sql, ImportScope scope, Reporting reporting, Map<Form<?>, StagedFile> files) {
        this.sql = sql;
        this.scope = scope;
        this.reporting = reporting;
        this.files = files;
    }

    /** Centers are keyed over all cohorts; who does not import everything knows only the own. */
    void knowCenters() throws SQLException {
        List<String> parts = new ArrayList<>();
        StagedFile file = files.get(Center.FORM);
        boolean readable = file != null && !file.isBroken();
        if (scope.everything()) {
            parts.add("select source_key, id from center where void_reason is null");
            if (readable) {
                parts.add(String.format(
                        Locale.ROOT,
                        "select source_key, id from %s where state = '%s'",
                        file.linkedTable(),
                        Linking.NEW));
            }
        } else {
            parts.add(String.format(
                    Locale.ROOT,
                    "select source_key, id from center where id = any ('{%s}'::bigint[])",
                    String.join(
                            ",", scope.centers().stream().map(String::valueOf).toList())));
        }
        know("key_center", parts);
    }

    void knowPatients(Long cohort) throws SQLException {
        know("key_patient", ofCohort(Patient.FORM, cohort, "source_key, id, center_id"));
    }

    void knowPregnancies(Long cohort) throws SQLException {
        know("key_pregnancy", ofCohort(Pregnancy.FORM, cohort, "source_key, id, patient_id"));
    }

    private List<String> ofCohort(Form<?> form, Long cohort, String columns) {
        List<String> parts = new ArrayList<>();
        StagedFile file = files.get(form);
        String elsewhere = "";
        if (file != null && !file.isBroken()) {
            parts.add(String.format(Locale.ROOT, "select %s from %s", columns, file.linkedTable()));
            elsewhere = String.format(
                    Locale.ROOT, " and not exists (select from %s l where l.id = t.id)", file.linkedTable());
        }
        if (cohort != null || parts.isEmpty()) {
            parts.add(String.format(
                    Locale.ROOT,
                    "select %s from %s t where cohort_id = %s and void_reason is null%s",
                    columns,
                    form.table(),
                    cohort,
                    elsewhere));
        }
        return parts;
    }

    /** A key that is given twice names the first; the second is reported. */
    private void know(String table, List<String> parts) throws SQLException {
        sql.run(String.format(
                Locale.ROOT,
                "create temporary table %s on commit drop as select distinct on (source_key) * from (%s) k order by source_key",
                table,
                String.join(" union all ", parts)));
        sql.run("analyze " + table);
    }

    void check(StagedFile file) throws SQLException {
        checkDuplicates(file);
        for (Reference reference : file.form().lead()) {
            switch (reference.target()) {
                case CENTER -> checkKnown(file, reference, "key_center");
                case PATIENT -> checkKnown(file, reference, "key_patient");
                case PREGNANCY -> checkKnown(file, reference, "key_pregnancy");
                case COHORT -> checkKnown(file, reference, "staged_cohort");
                case SELF -> {
                    // Names the row itself.
                }
            }
        }
    }

    private void checkDuplicates(StagedFile file) throws SQLException {
        sql.each(
                String.format(
                        Locale.ROOT,
                        """
                select row_no, source_key from (
                    select row_no, source_key, row_number() over (partition by source_key order by ordinal) as place
                    from %1$s where source_key in (select source_key from %1$s group by 1 having count(*) > 1)) twice
                where place > 1 order by row_no\
                """,
                        file.table()),
                row -> refuse(
                        file,
                        row.getInt(1),
                        file.form().lead().get(0).column(),
                        "rule.KEY.duplicate",
                        row.getString(2)));
    }

    /** Nothing is said of what refers to a file that could not be read. */
    private void checkKnown(StagedFile file, Reference reference, String known) throws SQLException {
        if (isUnreadable(reference.target())) {
            return;
        }
        sql.each(
                String.format(
                        Locale.ROOT,
                        """
                select s.row_no, s.%1$s from %2$s s
                where s.%1$s is not null and not exists (select from %3$s k where k.source_key = s.%1$s)
                order by s.row_no\
                """,
                        StagedFile.column(reference.target()),
                        file.table(),
                        known),
                row -> refuse(file, row.getInt(1), reference.column(), "rule.KEY.unknown", row.getString(2)));
    }

    private boolean isUnreadable(Target target) {
        Form<?> form =
                switch (target) {
                    case CENTER -> Center.FORM;
                    case PATIENT -> Patient.FORM;
                    case PREGNANCY -> Pregnancy.FORM;
                    default -> null;
                };
        StagedFile named = files.get(form);
        return named != null && named.isBroken();
    }

    /** A data manager's bundle has no center but the own. */
    void checkOwnCenters(StagedFile file) throws SQLException {
        if (!scope.everything()) {
            sql.each(
                    String.format(
                            Locale.ROOT,
                            """
                    select row_no, source_key from %s s
                    where not exists (select from key_center k where k.source_key = s.source_key) order by row_no\
                    """,
                            file.table()),
                    row -> refuse(file, row.getInt(1), "center_id", "rule.KEY.unknown", row.getString(2)));
        }
    }

    /** Rows without a center are a coordinator's. */
    void checkCenterless(StagedFile file, String column) throws SQLException {
        if (!scope.everything()) {
            String where = file.refersTo(Target.CENTER) ? " where center_key is null" : "";
            sql.each(
                    "select row_no from " + file.table() + where + " order by row_no",
                    row -> refuse(file, row.getInt(1), column, "rule.KEY.coordinator"));
        }
    }

    private void refuse(StagedFile file, int row, String column, String messageKey, Object... arguments) {
        file.refuse(row);
        reporting.error(file.form().file(), row, column, RuleCode.KEY, messageKey, arguments);
    }
}
