package org.itpregistry.exchange.domain;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a file as RFC 4180 has them, one at a time. */
public final class CsvRows implements Closeable {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private CSVRecord current;
    private long row;

    private CsvRows(CSVParser parser) {
        this.parser = parser;
        this.records = parser.iterator();
    }

    /** @throws BrokenBundle when the file does not begin as text in UTF-8 without a byte order mark */
    public static CsvRows of(InputStream in, BundleLimits limits) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new PushbackReader(new InputStreamReader(in, decoder), 1);
        try {
            int first = reader.read();
            if (first == BYTE_ORDER_MARK) {
                throw new BrokenBundle("rule.FORMAT.encoding");
            }
            if (first >= 0) {
                reader.unread(first);
            }
        } catch (CharacterCodingException e) {
            throw new BrokenBundle("rule.FORMAT.encoding");
        }
        Reader guarded = new FieldGuard(reader, limits);
        return new CsvRows(CSVParser.builder()
                .setReader(guarded)
                .setFormat(CSVFormat.RFC4180)
                .get());
    }

    /**
     * Goes to the next row.
     *
     * @return false at the end
     * @throws BrokenBundle when the file cannot be read any further
     */
    public boolean next() throws IOException {
        row = parser.getCurrentLineNumber() + 1;
        try {
            current = records.hasNext() ? records.next() : null;
            return current != null;
        } catch (UncheckedIOException | IllegalStateException e) {
            throw broken(e.getCause());
        }
    }

    private static IOException broken(Throwable cause) {
        for (Throwable why = cause; why != null; why = why.getCause()) {
            if (why instanceof BrokenBundle broken) {
                return broken;
            }
            if (why instanceof CharacterCodingException) {
                return new BrokenBundle("rule.FORMAT.encoding");
            }
            if (why instanceof java.util.zip.ZipException || why instanceof java.io.EOFException) {
                return new BrokenBundle("exchange.damaged");
            }
        }
        return new BrokenBundle("rule.FORMAT.quotes");
    }

    /** Line of the file at which the row begins, the header at 1. */
    public int row() {
        return Math.toIntExact(row);
    }

    public int size() {
        return current.size();
    }

    public String get(int column) {
        return current.get(column);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
