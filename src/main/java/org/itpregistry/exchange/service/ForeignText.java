package org.itpregistry.exchange.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.itpregistry.exchange.domain.BrokenBundle;

/** What a file is that is no text in UTF-8, so that the message can name it and say what to do. */
final class ForeignText {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] UTF_16_LITTLE = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16_BIG = {(byte) 0xFE, (byte) 0xFF};
    private static final int CHUNK = 1 << 16;

    private ForeignText() {}

    /** Refuses what shows in the first bytes: a workbook under the name of a text, or text in UTF-16. */
    static void refuse(byte[] start) throws BrokenBundle {
        if (begins(start, ZIP) || begins(start, WORKBOOK)) {
            throw new BrokenBundle("rule.FORMAT.workbook");
        }
        if (begins(start, UTF_16_LITTLE) || begins(start, UTF_16_BIG) || isHalfZero(start)) {
            throw new BrokenBundle("rule.FORMAT.encoding.utf16");
        }
    }

    private static boolean begins(byte[] start, byte[] with) {
        return start.length >= with.length
                && ByteBuffer.wrap(start, 0, with.length).equals(ByteBuffer.wrap(with));
    }

    /** In UTF-16 every other byte of a code or a number is zero. */
    private static boolean isHalfZero(byte[] start) {
        int zeros = 0;
        for (byte one : start) {
            zeros += one == 0 ? 1 : 0;
        }
        return zeros > start.length / 4;
    }

    /** The row at which the file stops being UTF-8, and the encoding that its letters make sense in. */
    static BrokenBundle in(CsvRows.Source source) throws IOException {
        int row = firstBadRow(source);
        try (InputStream in = source.open()) {
            return new BrokenBundle(row, LegacyEncoding.likeliest(in).messageKey());
        }
    }

    private static int firstBadRow(CsvRows.Source source) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer characters = CharBuffer.allocate(CHUNK);
        var lines = new LineCount();
        try (InputStream in = source.open()) {
            boolean ended = false;
            while (!ended) {
                int given = in.read(bytes.array(), bytes.position(), bytes.remaining());
                ended = given < 0;
                bytes.position(bytes.position() + Math.max(0, given)).flip();
                boolean malformed = decoder.decode(bytes, characters, ended).isError();
                lines.look(bytes.array(), bytes.position());
                if (malformed) {
                    break;
                }
                bytes.compact();
                characters.clear();
            }
        }
        return lines.line;
    }

    /** Counts lines that end in LF, CR or both. */
    private static final class LineCount {
        private int line = 1;
        private boolean afterReturn;

        void look(byte[] bytes, int length) {
            for (int i = 0; i < length; i++) {
                if (bytes[i] == '\r' || bytes[i] == '\n' && !afterReturn) {
                    line++;
                }
                afterReturn = bytes[i] == '\r';
            }
        }
    }
}
