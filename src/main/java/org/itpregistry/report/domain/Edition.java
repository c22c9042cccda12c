package org.itpregistry.report.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.itpregistry.cohort.domain.Origin;
import org.itpregistry.cohort.domain.ResultTable;
import org.itpregistry.platform.domain.Product;

/**
 * What makes one print of a report different from another of the same numbers.
 *
 * @param version of the product that made it
 * @param madeAt when
 * @param checksum SHA-256 of the table of results, in hex: equal numbers have equal sums
 * @param origin what the numbers were made of
 */
public record Edition(String version, Instant madeAt, String checksum, Origin origin) {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Of live data. */
    public static Edition of(Instant madeAt, ResultTable table) {
        return of(madeAt, table, Origin.live());
    }

    public static Edition of(Instant madeAt, ResultTable table, Origin origin) {
        return new Edition(Product.version(), madeAt, table.checksum(), origin);
    }

    public String time() {
        return time(madeAt);
    }

    public static String time(Instant moment) {
        return MINUTE.format(moment);
    }

    /** The beginning of the sum, enough to tell two tables apart on paper. */
    String mark() {
        return checksum.substring(0, 12);
    }
}
