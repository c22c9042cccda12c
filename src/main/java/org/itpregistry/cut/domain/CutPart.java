package org.itpregistry.cut.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.itpregistry.platform.domain.ByteOrder;

/**
 * Some rows of a form and a center in a data cut.
 *
 * @param form name of the form
 * @param center key of the center; empty for what belongs to none
 * @param number from 1
 * @param sha256 of the unpacked bytes, in hex
 */
public record CutPart(String form, String center, int number, long rows, String sha256) {
    private static final Comparator<CutPart> CANONICAL = Comparator.comparing(CutPart::center, ByteOrder.BY_BYTES)
            .thenComparing(CutPart::form, ByteOrder.BY_BYTES)
            .thenComparing(CutPart::number);

    /** What the hash of a cut is taken of: a line for the cut and one a part. The function data_cut_hash says the same. */
    public static String list(CutScope scope, LocalDate cutoff, List<CutPart> parts) {
        return String.format(Locale.ROOT, "%s\t%s\t%d\n", scope, cutoff, DataCut.FORMAT)
                + parts.stream().sorted(CANONICAL).map(CutPart::line).collect(Collectors.joining());
    }

    private String line() {
        return String.join("\t", center, form, String.valueOf(number), String.valueOf(rows), sha256) + "\n";
    }

    @Override
    public String toString() {
        return form + (center.isEmpty() ? "" : " of " + center) + ", part " + number;
    }
}
