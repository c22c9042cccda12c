package org.itpregistry.report.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.itpregistry.platform.domain.Product;

/**
 * What makes one print of a report different from another of the same numbers.
 *
 * @param version of the product that made it
 * @param madeAt when
 * @param checksum SHA-256 of the table of results, in hex: equal numbers have equal sums
 */
public record Edition(String version, Instant madeAt, String checksum) {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    public static Edition of(Instant madeAt, ResultTable table) {
        return new Edition(Product.version(), madeAt, table.checksum());
    }

    String time() {
        return MINUTE.format(madeAt);
    }

    /** The beginning of the sum, enough to tell two tables apart on paper. */
    String mark() {
        return checksum.substring(0, 12);
    }
}
