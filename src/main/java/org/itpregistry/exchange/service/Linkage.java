package org.itpregistry.exchange.service;

import java.sql.SQLException;
import java.util.Map;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.exchange.domain.Blanks;
import org.itpregistry.exchange.domain.ImportMode;
import org.itpregistry.exchange.domain.ImportScope;
import org.itpregistry.job.domain.JobProgress;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.FormKind;
import org.itpregistry.platform.domain.RuleCode;
import org.itpregistry.pregnancy.domain.Pregnancy;

/** Links the files of a bundle to each other and to what is stored, and says what is wrong or odd with their keys. */
final class Linkage {
    private final Sql sql;
    private final ImportScope scope;
    private final Reporting reporting;
    private final String cohortKey;
    private final Long storedCohort;

    /** @param storedCohort id of the cohort of that key; null when it is new */
    Linkage(Sql sql, ImportScope scope, Reporting reporting, String cohortKey, Long storedCohort) {
        this.sql = sql;
        this.scope = scope;
        this.reporting = reporting;
        this.cohortKey = cohortKey;
        this.storedCohort = storedCohort;
    }

    /**
     * Links all files.
     *
     * @param read all files of the bundle
     * @param usable those that could be read
     */
    void link(
            Map<Form<?>, StagedFile> read,
            Map<Form<?>, StagedFile> usable,
            ImportMode mode,
            Blanks blanks,
            JobProgress progress)
            throws SQLException {
        var voided = new Voided(sql, reporting, storedCohort, usable);
        voided.know();
        var linking = new Linking(sql, storedCohort, mode == ImportMode.COMMIT, blanks);
        var keys = new BundleKeys(sql, scope, reporting, read);
        for (Form<?> form : Dictionary.FORMS) {
            StagedFile file = usable.get(form);
            if (file != null) {
                progress.at(form.file());
                voided.skip(file);
                linking.link(file);
            }
            if (form.kind() == FormKind.CENTER) {
                keys.knowCenters();
            } else if (form.kind() == FormKind.PERSON) {
                keys.knowPatients(storedCohort);
            } else if (form == Pregnancy.FORM) {
                keys.knowPregnancies(storedCohort);
            }
            if (file != null) {
                check(keys, file);
            }
        }
    }

    private void check(BundleKeys keys, StagedFile file) throws SQLException {
        keys.check(file);
        LikeKeys.check(sql, reporting, file, storedCohort);
        if (storedCohort != null) {
            new MovedRows(sql, reporting).check(file);
        }
        switch (file.form().kind()) {
            case COHORT -> checkCohort(file);
            case CENTER -> {
                keys.checkOwnCenters(file);
                new StoredCenters(sql, reporting).check(file);
            }
            case OF_COHORT -> keys.checkCenterless(file, "arm_row_id");
            case OF_CENTER -> keys.checkCenterless(file, "center_id");
            case PERSON, OF_PERSON -> {
                // The keys of persons and of what belongs to them are checked above.
            }
        }
    }

    /** The description of a cohort that several centers share is a coordinator's. */
    private void checkCohort(StagedFile file) throws SQLException {
        boolean changed = Merge.count(sql, file).updated() > 0;
        if (changed && !scope.everything() && sql.number("select cohort_is_shared(?)::int", storedCohort) == 1) {
            sql.each("select row_no from " + file.table(), row -> {
                file.refuse(row.getInt(1));
                reporting.error(
                        Cohort.FORM.file(), row.getInt(1), "cohort_id", RuleCode.KEY, "rule.KEY.cohort", cohortKey);
            });
        }
    }
}
