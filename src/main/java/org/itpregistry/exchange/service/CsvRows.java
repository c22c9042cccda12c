package org.itpregistry.exchange.service;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.zip.ZipException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.itpregistry.exchange.domain.BrokenBundle;
import org.itpregistry.exchange.domain.BundleLimits;
import org.itpregistry.exchange.domain.CsvDialect;

/**
 * The rows of a file of comma-separated values, one at a time: as RFC 4180 has them, or as Excel saves them. Rows without a
 * filled cell are passed over.
 */
public final class CsvRows implements Closeable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int START = 1 << 14;

    private final Source source;
    private final CsvDialect dialect;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private CSVRecord current;
    private long row;
    private int blank;

    /** Opens the file; a second time when it turns out not to be text in UTF-8, to find out what it is. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    private CsvRows(Source source, CsvDialect dialect, CSVParser parser) {
        this.source = source;
        this.dialect = dialect;
        this.parser = parser;
        this.records = parser.iterator();
    }

    /** @throws BrokenBundle when the file does not begin as text in UTF-8 */
    public static CsvRows of(Source source, BundleLimits limits) throws IOException {
        InputStream in = source.open();
        try {
            byte[] start = in.readNBytes(START);
            ForeignText.refuse(start);
            var decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            var reader = new PushbackReader(
                    new InputStreamReader(new SequenceInputStream(new ByteArrayInputStream(start), in), decoder),
                    START);
            return of(source, reader, limits);
        } catch (CharacterCodingException e) {
            in.close();
            throw ForeignText.in(source);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private static CsvRows of(Source source, PushbackReader reader, BundleLimits limits) throws IOException {
        char[] start = new char[START];
        int length = 0;
        for (int given = 0; given >= 0 && length < START; given = reader.read(start, length, START - length)) {
            length += given;
        }
        boolean marked = length > 0 && start[0] == BYTE_ORDER_MARK;
        int begin = marked ? 1 : 0;
        reader.unread(start, begin, length - begin);
        CsvDialect dialect = CsvDialect.of(new String(start, begin, length - begin), marked);
        Reader guarded = new FieldGuard(reader, dialect.separator(), limits);
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(dialect.separator()).get();
        var rows = new CsvRows(
                source,
                dialect,
                CSVParser.builder().setReader(guarded).setFormat(format).get());
        if (dialect.named()) {
            rows.next();
        }
        return rows;
    }

    /**
     * Goes to the next row that has a filled cell.
     *
     * @return false at the end
     * @throws BrokenBundle when the file cannot be read any further
     */
    public boolean next() throws IOException {
        try {
            do {
                row = parser.getCurrentLineNumber() + 1;
                current = records.hasNext() ? records.next() : null;
            } while (current != null && isBlank());
            return current != null;
        } catch (UncheckedIOException | IllegalStateException e) {
            throw broken(e.getCause());
        }
    }

    private boolean isBlank() {
        for (String cell : current) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        blank++;
        return true;
    }

    private IOException broken(Throwable cause) throws IOException {
        for (Throwable why = cause; why != null; why = why.getCause()) {
            if (why instanceof BrokenBundle broken) {
                return broken;
            }
            if (why instanceof CharacterCodingException) {
                return ForeignText.in(source);
            }
            if (why instanceof ZipException || why instanceof EOFException) {
                return new BrokenBundle("exchange.damaged");
            }
        }
        return new BrokenBundle("rule.FORMAT.quotes");
    }

    public CsvDialect dialect() {
        return dialect;
    }

    /** Rows passed over so far because none of their cells is filled. */
    public int blank() {
        return blank;
    }

    /** Line of the file at which the row begins, the first at 1. */
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
