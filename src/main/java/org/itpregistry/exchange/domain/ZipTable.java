package org.itpregistry.exchange.domain;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of contents of an archive as far as it says why the archive cannot be read: the library tells no more than that
 * it cannot.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE, section 4.3.12</a>
 */
final class ZipTable {
    private static final int ENTRY_MAGIC = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int FLAGS_AT = 8;
    private static final int METHOD_AT = 10;
    private static final int NAME_LENGTH_AT = 28;
    private static final int EXTRA_LENGTH_AT = 30;
    private static final int COMMENT_LENGTH_AT = 32;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private record Line(String name, int flags, int method) {
        boolean isLocked() {
            return (flags & ENCRYPTED) != 0;
        }

        boolean isPacked() {
            return method != STORED && method != DEFLATED;
        }
    }

    private ZipTable() {}

    /** Why the library refused the archive: a password, a method of packing, or damage. */
    static BrokenBundle whyRefused(Path archive, ZipEnd end) throws IOException {
        List<Line> lines = lines(archive, end);
        for (Line line : lines) {
            if (line.isLocked()) {
                return new BrokenBundle("exchange.password", line.name());
            }
        }
        for (Line line : lines) {
            if (line.isPacked()) {
                return new BrokenBundle("exchange.method", line.name(), method(line.method()));
            }
        }
        return new BrokenBundle("exchange.damagedArchive");
    }

    private static List<Line> lines(Path archive, ZipEnd end) throws IOException {
        List<Line> lines = new ArrayList<>();
        ByteBuffer table = read(archive, end);
        while (table.remaining() >= ENTRY_LENGTH && table.getInt(table.position()) == ENTRY_MAGIC) {
            int at = table.position();
            int nameLength = unsigned(table, at + NAME_LENGTH_AT);
            int length = ENTRY_LENGTH
                    + nameLength
                    + unsigned(table, at + EXTRA_LENGTH_AT)
                    + unsigned(table, at + COMMENT_LENGTH_AT);
            if (length > table.remaining()) {
                break;
            }
            // The codes of the format are ASCII; what else stands in a name is only shown.
            String name = new String(table.array(), at + ENTRY_LENGTH, nameLength, StandardCharsets.US_ASCII);
            lines.add(new Line(ZipNames.shown(name), unsigned(table, at + FLAGS_AT), unsigned(table, at + METHOD_AT)));
            table.position(at + length);
        }
        return lines;
    }

    private static ByteBuffer read(Path archive, ZipEnd end) throws IOException {
        try (var file = new RandomAccessFile(archive.toFile(), "r")) {
            long begin = Math.max(0, end.tableEnd() - end.tableLength());
            byte[] table = new byte[(int) (end.tableEnd() - begin)];
            file.seek(begin);
            file.readFully(table);
            return ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    private static int unsigned(ByteBuffer table, int at) {
        return table.getShort(at) & 0xffff;
    }

    private static String method(int number) {
        return switch (number) {
            case 9 -> "Deflate64";
            case 12 -> "BZIP2";
            case 14 -> "LZMA";
            case 93 -> "Zstandard";
            case 95 -> "XZ";
            case 98 -> "PPMd";
            case 99 -> "AES";
            default -> String.valueOf(number);
        };
    }
}
