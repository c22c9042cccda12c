package org.itpregistry.exchange.domain;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an import found and did. With an error nothing is stored, and nothing counts as inserted or updated.
 *
 * @param cohortId key of the cohort; null when the bundle does not say
 * @param rows by file, in the order of import
 * @param readAs by file, in words how it is written; empty for a file that could not be read
 * @param errors the first {@value ProblemList#LISTED}, by file and row
 * @param warnings likewise
 * @param notices files of the bundle that were not looked at
 */
public record ImportReport(
        ImportMode mode,
        String cohortId,
        Map<String, FileCount> rows,
        Map<String, String> readAs,
        List<BundleProblem> errors,
        List<BundleProblem> warnings,
        long errorTotal,
        long warningTotal,
        List<String> notices)
        implements Serializable {
    public ImportReport {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        readAs = Map.copyOf(readAs);
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
        notices = List.copyOf(notices);
    }

    /** For the log of what came in: the cohort and how much, nothing of its content. */
    public String summary() {
        long read = rows.values().stream().mapToLong(FileCount::read).sum();
        return String.format(
                Locale.ROOT, "cohort %s, %d rows, %d errors, %d warnings", cohortId, read, errorTotal, warningTotal);
    }

    public boolean isRefused() {
        return errorTotal > 0;
    }
}
