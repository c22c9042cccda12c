package org.itpregistry.cohort.domain;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.itpregistry.platform.domain.ItemTypes;
import org.itpregistry.study.Agreement;
import org.itpregistry.study.Endpoint;
import org.itpregistry.study.ResultRow;
import org.itpregistry.study.StudyResult;
import org.itpregistry.study.Value;
import org.itpregistry.text.Language;

/**
 * The results of a study as a table of text: a row a number, the columns that outside checks rely on.
 *
 * @param rows the cells in the order of {@link #COLUMNS}; empty where there is nothing
 */
public record ResultTable(List<List<String>> rows) {
    public static final List<String> COLUMNS = List.of(
            "item_id",
            "measure",
            "numerator",
            "denominator",
            "value",
            "unit",
            "ci_low",
            "ci_high",
            "ci_method",
            "p_value",
            "test",
            "definition_id",
            "mode",
            "not_evaluable",
            "published_value",
            "agrees",
            "note",
            "test_statistic",
            "test_statistic_value",
            "test_df");

    public ResultTable {
        rows = List.copyOf(rows);
    }

    public static ResultTable of(StudyResult result) {
        return new ResultTable(result.rows().stream().map(ResultTable::cells).toList());
    }

    /**
     * RFC 4180: a header, lines that end in CR LF, quotes where they are needed. A text that a spreadsheet would take for a
     * formula has an apostrophe before it.
     */
    public String csv() {
        return CsvText.of(COLUMNS, rows);
    }

    /** SHA-256 of the CSV text in UTF-8, in hex; {@code sha256sum} of the downloaded file gives the same. */
    public String checksum() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(csv().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** The cells of a row, in the order of {@link #COLUMNS}; empty where there is nothing. */
    public static List<String> cells(ResultRow row) {
        Endpoint endpoint = row.endpoint();
        boolean share = endpoint.statistic().isShare();
        boolean counts = share || endpoint.statistic().isCount();
        return List.of(
                endpoint.itemId(),
                endpoint.measure(),
                counts ? text(row.numerator()) : "",
                share ? text(row.denominator()) : "",
                row.value().map(ResultTable::text).orElse(""),
                endpoint.unit(),
                row.bounds()
                        .flatMap(ResultRow.Bounds::low)
                        .map(ResultTable::text)
                        .orElse(""),
                row.bounds()
                        .flatMap(ResultRow.Bounds::high)
                        .map(ResultTable::text)
                        .orElse(""),
                row.bounds().map(ResultRow.Bounds::method).orElse(""),
                row.test().map(test -> text(test.p())).orElse(""),
                row.test().map(ResultRow.PValue::test).orElse(""),
                endpoint.definition(),
                row.mode(),
                row.withheld().isPresent() ? "" : String.valueOf(row.notEvaluable()),
                endpoint.published(),
                row.agreement().map(Agreement::name).orElse(""),
                note(row),
                statistic(row).map(ResultRow.TestStatistic::name).orElse(""),
                statistic(row).map(made -> text(made.value())).orElse(""),
                statistic(row)
                        .map(ResultRow.TestStatistic::degreesOfFreedom)
                        .filter(OptionalInt::isPresent)
                        .map(df -> String.valueOf(df.getAsInt()))
                        .orElse(""));
    }

    /** What p was read from; nothing for an exact test. */
    private static Optional<ResultRow.TestStatistic> statistic(ResultRow row) {
        return row.test().flatMap(ResultRow.PValue::statistic);
    }

    private static String note(ResultRow row) {
        String why = row.withheld()
                .map(reason -> Language.say("report.withheld." + reason))
                .orElse("");
        return (why + " " + row.endpoint().note()).strip();
    }

    private static String text(OptionalLong number) {
        return number.isEmpty() ? "" : String.valueOf(number.getAsLong());
    }

    private static String text(Value value) {
        return value.asNumber()
                .map(number -> ItemTypes.plain(number).toPlainString())
                .orElseGet(() -> ((Value.Coded) value).code());
    }

    private static String text(double number) {
        return ItemTypes.plain(BigDecimal.valueOf(number)).toPlainString();
    }
}
