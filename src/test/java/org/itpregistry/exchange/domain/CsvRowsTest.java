package org.itpregistry.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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
    void a_byte_order_mark_is_refused() {
        assertThatThrownBy(() -> read("\uFEFFa,b\n")).hasMessage("rule.FORMAT.encoding");
    }

    @Test
    void another_encoding_is_refused() {
        assertThatThrownBy(() -> read("größe\n", StandardCharsets.ISO_8859_1)).hasMessage("rule.FORMAT.encoding");
        assertThatThrownBy(() -> read("größe\n", StandardCharsets.UTF_16)).hasMessage("rule.FORMAT.encoding");
    }

    @Test
    void quotes_that_do_not_end_are_refused() {
        assertThatThrownBy(() -> read("a,b\n\"c,d\n")).hasMessage("rule.FORMAT.quotes");
        assertThatThrownBy(() -> read("a,b\n\"c\"x,d\n")).hasMessage("rule.FORMAT.quotes");
    }

    @Test
    void a_field_without_end_is_refused_while_it_streams() {
        assertThatThrownBy(() -> drain(new Endless("\"".getBytes(StandardCharsets.UTF_8), 'x')))
                .hasMessage("rule.FORMAT.long");
        assertThatThrownBy(() -> drain(new Endless(new byte[0], 'x'))).hasMessage("rule.FORMAT.long");
    }

    @Test
    void columns_without_end_are_refused_while_they_stream() {
        assertThatThrownBy(() -> drain(new Endless(new byte[0], ','))).hasMessage("rule.FORMAT.manyColumns");
    }

    private static List<String> read(String text) throws IOException {
        return read(text, StandardCharsets.UTF_8);
    }

    private static List<String> read(String text, Charset encoding) throws IOException {
        return drain(new ByteArrayInputStream(text.getBytes(encoding)));
    }

    private static List<String> drain(InputStream in) throws IOException {
        List<String> read = new ArrayList<>();
        try (CsvRows rows = CsvRows.of(in, BundleLimits.USUAL)) {
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
