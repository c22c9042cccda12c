package org.itpregistry.exchange.service;

import java.io.IOException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.itpregistry.codelist.service.StoredCodeLists;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.entry.domain.RuleBook;
import org.itpregistry.exchange.domain.Blanks;
import org.itpregistry.exchange.domain.Bundle;
import org.itpregistry.exchange.domain.FileCount;
import org.itpregistry.exchange.domain.ImportMode;
import org.itpregistry.exchange.domain.ImportReport;
import org.itpregistry.exchange.domain.ImportScope;
import org.itpregistry.exchange.domain.ImportStep;
import org.itpregistry.exchange.domain.ImportWords;
import org.itpregistry.job.domain.JobProgress;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.RuleCode;

/**
 * One import in one transaction of its caller, who rolls back when the report is refused or only a check was asked for.
 *
 * <p>Files are streamed into temporary tables, linked to what is stored, held against the rules family by family, and merged
 * by statements over whole tables. Memory does not grow with the bundle.
 */
final class BundleImport {
    private final Sql sql;
    private final ImportScope scope;
    private final RuleBook rules;
    private final JobProgress progress;
    private final Reporting reporting;
    private final Map<Form<?>, StagedFile> read = new LinkedHashMap<>();
    private final Map<Form<?>, StagedFile> usable = new LinkedHashMap<>();
    private String cohortKey;
    private Long storedCohort;

    BundleImport(Connection connection, ImportScope scope, RuleBook rules, ImportWords wording, JobProgress progress) {
        this.sql = new Sql(connection);
        this.scope = scope;
        this.rules = rules;
        this.progress = progress;
        this.reporting = new Reporting(wording);
    }

    ImportReport run(Bundle bundle, ImportMode mode, Blanks blanks) throws SQLException, IOException {
        sql.run(
                """
            select set_config('itp.channel', 'import', true), set_config('itp.reason', 'import', true),
                   set_config('work_mem', '64MB', true)\
            """);
        progress.begin(ImportStep.READING);
        stage(bundle);
        Map<Form<?>, FileCount> changes = new HashMap<>();
        if (hasOneCohort()) {
            progress.begin(ImportStep.LINKING);
            link(mode, blanks);
            progress.begin(ImportStep.CHECKING);
            refuseLocked();
            if (usable.size() == read.size()) {
                judge();
            }
            for (StagedFile file : usable.values()) {
                changes.put(file.form(), Merge.count(sql, file));
            }
            if (mode == ImportMode.COMMIT && reporting.isClean()) {
                progress.begin(ImportStep.STORING);
                store(changes);
            }
        }
        return reporting.report(mode, cohortKey, new ArrayList<>(read.values()), changes, bundle.ignored());
    }

    private void stage(Bundle bundle) throws SQLException, IOException {
        var staging = new Staging(sql, reporting, progress);
        for (Form<?> form : Dictionary.FORMS) {
            if (bundle.has(form.file())) {
                StagedFile file = staging.load(bundle, form);
                read.put(form, file);
                if (!file.isBroken()) {
                    usable.put(form, file);
                }
            }
        }
    }

    private boolean hasOneCohort() throws SQLException {
        StagedFile cohort = usable.get(Cohort.FORM);
        if (cohort != null && cohort.rows() == 1) {
            sql.each("select source_key from " + cohort.table(), row -> cohortKey = row.getString(1));
            return cohortKey != null;
        }
        if (cohort != null || !read.containsKey(Cohort.FORM)) {
            reporting.error(
                    Cohort.FORM.file(),
                    0,
                    "",
                    RuleCode.FORMAT,
                    "rule.FORMAT.cohort",
                    cohort == null ? 0 : cohort.rows());
        }
        return false;
    }

    private void link(ImportMode mode, Blanks blanks) throws SQLException {
        // Two imports into one cohort follow each other.
        sql.run("select pg_advisory_xact_lock(hashtext('import'), hashtext(?))", cohortKey);
        storedCohort = sql.number("select id from cohort where source_key = ? and void_reason is null", cohortKey);
        if (mode == ImportMode.COMMIT && storedCohort != null) {
            new HeldPersons(sql, storedCohort, usable.values()).hold();
        }
        new Linkage(sql, scope, reporting, cohortKey, storedCohort).link(read, usable, mode, blanks, progress);
    }

    private void refuseLocked() throws SQLException {
        // Mostly nothing is, and millions of rows need not be looked at.
        if (storedCohort != null
                && sql.number(
                                "select count(*) from casebook_lock where unlocked_at is null and cohort_id = ?",
                                storedCohort)
                        > 0) {
            var locked = new LockedRows(sql, reporting);
            for (StagedFile file : usable.values()) {
                locked.check(file);
            }
        }
    }

    private void judge() throws SQLException, IOException {
        StagedFile cohort = usable.get(Cohort.FORM);
        boolean cutoffMoved = Merge.count(sql, cohort).updated() > 0;
        new Families(sql, storedCohort, usable.values()).gather(cutoffMoved);
        var judging = new Judging(sql, rules.with(StoredCodeLists.read(sql.connection())), reporting, usable);
        judging.judgeOthers();
        judging.judge(storedCohort, cutoff(cohort));
    }

    private LocalDate cutoff(StagedFile cohort) throws SQLException {
        List<LocalDate> cutoff = new ArrayList<>();
        sql.each("select data_cutoff_date from " + cohort.linkedTable(), row -> {
            Date day = row.getDate(1);
            cutoff.add(day == null ? null : day.toLocalDate());
        });
        return cutoff.get(0);
    }

    private void store(Map<Form<?>, FileCount> changes) throws SQLException {
        long cohort = sql.number("select id from " + usable.get(Cohort.FORM).linkedTable());
        var merge = new Merge(sql, cohort);
        for (StagedFile file : usable.values()) {
            progress.at(file.form().file());
            merge.store(file, changes.get(file.form()));
        }
        merge.storeFindings();
    }
}
