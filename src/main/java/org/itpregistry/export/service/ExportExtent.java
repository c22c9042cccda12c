package org.itpregistry.export.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an export reaches: which cohorts, and of them all centers or some.
 *
 * @param cohorts in the order of their keys
 * @param centers ids; empty for all
 */
public record ExportExtent(List<OneCohort> cohorts, Optional<Set<Long>> centers) {
    private static final Pattern UNFIT = Pattern.compile("[^A-Za-z0-9._-]");

    /** A cohort by its id and key. */
    public record OneCohort(long id, String key) {
        /** The folder of its files; a key may hold what no folder may be called. */
        String folder() {
            String plain = UNFIT.matcher(key).replaceAll("_");
            return plain.equals(key) && !plain.startsWith(".") ? plain + "/" : "cohort-" + id + "_" + plain + "/";
        }
    }

    /** Files of one cohort lie at the top, where an import finds them; those of several each in a folder. */
    String folder(OneCohort cohort) {
        return cohorts.size() == 1 ? "" : cohort.folder();
    }
}
