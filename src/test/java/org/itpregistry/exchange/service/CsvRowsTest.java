package org.itpregistry.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.itpregistry.exchange.domain.BrokenBundle;
import org.itpregistry.exchange.domain.BundleLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {
    @Test
    void rows_end_in_lf_or_crlf() throws IOException {
        assertThat(read("a,b\nc,d\n")).containsExactly("1:a|b", "2:c|d");
        assertThat(read("a,b\r\nc,d")).containsExactly("1:a|b", "2:c|d");
    }

    @Test
    void quotes_hold_commas_quotes_and_lines() throws IOException {
        assertThat(read("a\n\"x,\"\"y\"\"\nz\"\nb\n")).containsExactly("1:a", "2:x,\"y\"\nz", "4:b");
    }

    @Test
    void rows_end_in_cr_on_old_machines() throws IOException {
        assertThat(read("a,b\rc,d\r")).containsExactly("1:a|b", "2:c|d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2\n", "a;b\n1;2\n", "a\tb\n1\t2\n", "\uFEFFa;b\r\n1;2\r\n"})
    void the_separator_shows_in_the_first_line(String text) throws IOException {
        assertThat(read(text)).containsExactly("1:a|b", "2:1|2");
    }

    @Test
    void the_separator_may_be_named() throws IOException {
        assertThat(read("sep=;\r\na;b,c\r\n")).containsExactly("2:a|b,c");
        assertThat(read("\uFEFFSEP=,\n\na;x,b\n")).containsExactly("3:a;x|b");
        assertThat(read("\"sep=;\"\na;b\n")).containsExactly("2:a|b");
        assertThat(read("sep=\t\na\tb\n")).containsExactly("2:a|b");
        assertThatThrownBy(() -> read("sep=|\na|b\n")).hasMessage("rule.FORMAT.separator");
    }

    @Test
    void separators_in_quotes_do_not_count() throws IOException {
        assertThat(read("\"a;b;c;d\",e\n")).containsExactly("1:a;b;c;d|e");
    }

    @Test
    void rows_without_a_filled_cell_are_passed_over() throws IOException {
        assertThat(read("\n,\na,b\n,,,\n \n1,2\n,\n\n\n")).containsExactly("3:a|b", "6:1|2");
    }

    @Test
    void it_says_how_the_file_is_written() throws IOException {
        assertThat(words("\uFEFFa;b\n"))
                .containsExactly(
                        "exchange.readAs.semicolon", "exchange.readAs.decimalComma", "exchange.readAs.utf8Marked");
        assertThat(words("a,b\n")).containsExactly("exchange.readAs.comma", "exchange.readAs.utf8");
        assertThat(words("sep=\t\na\tb\n"))
                .containsExactly("exchange.readAs.tab", "exchange.readAs.utf8", "exchange.readAs.named");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, 'Müller, größe, René', rule.FORMAT.encoding.WINDOWS_1252",
        "windows-1252, 'à où être né, ça', rule.FORMAT.encoding.WINDOWS_1252",
        "ISO-8859-1, niño, rule.FORMAT.encoding.WINDOWS_1252",
        "x-MacRoman, 'Müller, René', rule.FORMAT.encoding.MAC_ROMAN",
        "IBM850, 'Zähler, größe, né', rule.FORMAT.encoding.IBM_850",
        "windows-1250, 'Łódź, Dvořák, Kraków', rule.FORMAT.encoding.WINDOWS_1250",
        "windows-1254, 'Işık, Ağrı, Gülşen', rule.FORMAT.encoding.WINDOWS_1254",
        "windows-1251, 'Больница Москва', rule.FORMAT.encoding.WINDOWS_1251",
        "windows-1253, 'Αθήνα νοσοκομείο', rule.FORMAT.encoding.WINDOWS_1253",
        "GBK, '北京协和医院血液科', rule.FORMAT.encoding.OTHER",
        "UTF-16, 'a', rule.FORMAT.encoding.utf16",
        "UTF-16LE, 'Müller', rule.FORMAT.encoding.utf16",
        "UTF-16BE, 'Müller', rule.FORMAT.encoding.utf16"
    })
    void another_encoding_is_named(String encoding, String text, String message) {
        assertThatThrownBy(() -> read("center_id,center_name\nC1,\"" + text + "\"\n", Charset.forName(encoding)))
                .hasMessage(message);
    }

    @Test
    void a_workbook_under_the_name_of_a_text_is_named() {
        assertThatThrownBy(() -> read("PK\u0003\u0004 and so on")).hasMessage("rule.FORMAT.workbook");
    }

    @Test
    void rows_are_those_of_the_file_also_far_down_and_behind_lines_in_quotes() throws IOException {
        var text = new StringBuilder("key,note\r\n");
        for (int row = 2; row < 50_000; row += 2) {
            text.append("K").append(row).append(",\"two\r\nlines\"\r\n");
        }
        List<String> rows = read(text + "last,\r\n");
        assertThat(rows).hasSize(25_001).endsWith("50000:last|");
        assertThat(rows)
                .allMatch(row -> row.startsWith("1:")
                        || row.startsWith("50000:")
                        || row.startsWith(row.substring(row.indexOf('K') + 1, row.indexOf('|')) + ":"));
    }

    @Test
    void the_row_of_a_foreign_letter_is_told_though_the_text_is_read_ahead() {
        String text = "key,note\n" + "K,x\n".repeat(49_998) + "K,ü\n" + "K,x\n".repeat(50_000);
        assertThatThrownBy(() -> read(text, StandardCharsets.ISO_8859_1))
                .isInstanceOfSatisfying(BrokenBundle.class, broken -> assertThat(broken.rowOr(1))
                        .isEqualTo(50_000));
    }

    @Test
    void the_row_of_a_field_without_end_is_told() {
        String text = "key,note\n" + "K,x\n".repeat(98) + "K,\"" + "x".repeat(200_000);
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(BrokenBundle.class, broken -> assertThat(broken.rowOr(1))
                        .isEqualTo(100));
    }

    @Test
    void a_quote_inside_a_field_is_a_letter() throws IOException {
        assertThat(read("a,tube 5\" long\n" + "b,c\n".repeat(40_000))).hasSize(40_001);
    }

    @Test
    void quotes_that_do_not_end_are_refused() {
        assertThatThrownBy(() -> read("a,b\n\"c,d\n")).hasMessage("rule.FORMAT.quotes");
        assertThatThrownBy(() -> read("a,b\n\"c\"x,d\n")).hasMessage("rule.FORMAT.quotes");
    }

    @Test
    void a_field_without_end_is_refused_while_it_streams() {
        assertThatThrownBy(() -> drain(() -> new Endless("\"".getBytes(StandardCharsets.UTF_8), 'x')))
                .hasMessage("rule.FORMAT.long");
        assertThatThrownBy(() -> drain(() -> new Endless(new byte[0], 'x'))).hasMessage("rule.FORMAT.long");
    }

    @Test
    void columns_without_end_are_refused_while_they_stream() {
        assertThatThrownBy(() -> drain(() -> new Endless(new byte[0], ','))).hasMessage("rule.FORMAT.manyColumns");
    }

    private static List<String> read(String text) throws IOException {
        return read(text, StandardCharsets.UTF_8);
    }

    private static List<String> read(String text, Charset encoding) throws IOException {
        return drain(() -> new ByteArrayInputStream(text.getBytes(encoding)));
    }

    private static List<String> words(String text) throws IOException {
        try (CsvRows rows =
                CsvRows.of(() -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), BundleLimits.USUAL)) {
            return rows.dialect().words();
        }
    }

    private static List<String> drain(CsvRows.Source source) throws IOException {
        List<String> read = new ArrayList<>();
        try (CsvRows rows = CsvRows.of(source, BundleLimits.USUAL)) {
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < rows.size(); i++) {
                    cells.add(rows.get(i));
                }
                read.add(rows.row() + ":" + String.join("|", cells));
            }
        }
        return read;
    }

    private static final class Endless extends InputStream {
        private final byte[] start;
        private final char then;
        private int at;

        Endless(byte[] start, char then) {
            this.start = start;
            this.then = then;
        }

        @Override
        public int read() {
            return at < start.length ? start[at++] : then;
        }
    }
}
