package org.itpregistry.exchange.service;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.exchange.domain.BrokenBundle;
import org.itpregistry.exchange.domain.BundleProblem;
import org.itpregistry.exchange.domain.FileCount;
import org.itpregistry.exchange.domain.ImportMode;
import org.itpregistry.exchange.domain.ImportReport;
import org.itpregistry.exchange.domain.ImportWords;
import org.itpregistry.exchange.domain.ProblemList;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.RuleCode;

/** Gathers what an import finds, in words, and makes the report of it. */
final class Reporting {
    private final ImportWords wording;
    private final ProblemList errors = new ProblemList();
    private final ProblemList warnings = new ProblemList();
    private final Map<String, Integer> places = new HashMap<>();

    Reporting(ImportWords wording) {
        this.wording = wording;
        Dictionary.FORMS.forEach(form -> places.put(form.file(), places.size()));
    }

    /** The report of an archive that is no bundle. */
    static ImportReport unreadable(ImportWords wording, ImportMode mode, BrokenBundle problem) {
        var reporting = new Reporting(wording);
        reporting.broken("", 0, problem);
        return reporting.report(mode, null, List.of(), Map.of(), List.of());
    }

    /** The report of a bundle whose keys are those of rows that the importer cannot see. */
    static ImportReport keyTaken(ImportWords wording, ImportMode mode, String file) {
        var reporting = new Reporting(wording);
        reporting.error(file, 0, "", RuleCode.KEY, "rule.KEY.taken");
        return reporting.report(mode, null, List.of(), Map.of(), List.of());
    }

    boolean isClean() {
        return errors.total() == 0;
    }

    void finding(EntryFinding finding, String file, int row) {
        ProblemList list = finding.error() ? errors : warnings;
        list.add(new BundleProblem(
                file,
                row,
                finding.column(),
                finding.code().name(),
                list.isFull()
                        ? ""
                        : wording.text(finding.messageKey(), finding.arguments().toArray())));
    }

    void warning(String file, int row, String column, RuleCode code, String messageKey, Object... arguments) {
        warnings.add(new BundleProblem(
                file, row, column, code.name(), warnings.isFull() ? "" : wording.text(messageKey, arguments)));
    }

    void error(String file, int row, String column, RuleCode code, String messageKey, Object... arguments) {
        errors.add(new BundleProblem(
                file, row, column, code.name(), errors.isFull() ? "" : wording.text(messageKey, arguments)));
    }

    void broken(String file, int row, BrokenBundle problem) {
        error(file, problem.rowOr(row), "", RuleCode.FORMAT, problem.messageKey(), problem.arguments());
    }

    /** @param changes inserted, updated and unchanged rows by form; nothing counts where there is an error */
    ImportReport report(
            ImportMode mode,
            String cohort,
            List<StagedFile> files,
            Map<Form<?>, FileCount> changes,
            List<String> ignored) {
        Map<String, FileCount> rows = new LinkedHashMap<>();
        Map<String, String> readAs = new LinkedHashMap<>();
        for (StagedFile file : files) {
            FileCount change = changes.get(file.form());
            rows.put(
                    file.form().file(),
                    isClean() && change != null
                            ? change
                            : new FileCount(file.rows(), 0, 0, 0, file.refused(), 0, file.skipped()));
            readAs.put(
                    file.form().file(),
                    file.readAs().stream().map(wording::text).collect(Collectors.joining(", ")));
        }
        return new ImportReport(
                mode,
                cohort,
                rows,
                readAs,
                errors.sorted(this::place),
                warnings.sorted(this::place),
                errors.total(),
                warnings.total(),
                ignored.stream()
                        .map(name -> wording.text("exchange.ignored", name))
                        .toList());
    }

    private int place(String file) {
        return places.getOrDefault(file, -1);
    }
}
