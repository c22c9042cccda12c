package org.itpregistry.exchange.domain;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The two ends of an archive, read before the library does: it loads the whole table of contents, and an archive of half a
 * gigabyte may be nothing else.
 *
 * @param tableEnd where the table of contents ends in the file
 * @param tableLength its bytes
 */
record ZipEnd(long tableEnd, long tableLength) {
    private static final int END_MAGIC = 0x06054b50;
    private static final int LOCATOR_MAGIC = 0x07064b50;
    private static final int LARGE_END_MAGIC = 0x06064b50;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR_LENGTH = 20;
    private static final int LARGE_END_LENGTH = 56;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int DISK_AT = 4;
    private static final int ENTRIES_AT = 10;
    private static final int TABLE_SIZE_AT = 12;
    private static final int COMMENT_LENGTH_AT = 20;
    private static final int LARGE_ENTRIES_AT = 32;
    private static final int LARGE_TABLE_SIZE_AT = 40;
    private static final int LARGEST_ENTRY_IN_TABLE = 2_000;
    private static final int BEGIN = 8;

    /** @throws BrokenBundle when it is no archive, a part of one, or larger than a bundle may be */
    static ZipEnd of(Path archive, BundleLimits limits) throws IOException {
        long size = Files.size(archive);
        if (size > limits.archive()) {
            throw new BrokenBundle("exchange.tooLarge");
        }
        try (var file = new RandomAccessFile(archive.toFile(), "r")) {
            byte[] begin = new byte[(int) Math.min(size, BEGIN)];
            file.readFully(begin);
            byte[] tail = new byte[(int) Math.min(size, END_LENGTH + LONGEST_COMMENT)];
            file.seek(size - tail.length);
            file.readFully(tail);
            ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            int at = find(end);
            if (at < 0) {
                throw new BrokenBundle(nameOf(begin));
            }
            return read(file, end, at, size - tail.length + at, limits);
        }
    }

    /** The last record whose comment fits into the file; what follows it was added on the way. */
    private static int find(ByteBuffer tail) {
        for (int at = tail.capacity() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END_MAGIC
                    && at + END_LENGTH + (tail.getShort(at + COMMENT_LENGTH_AT) & 0xffff) <= tail.capacity()) {
                return at;
            }
        }
        return -1;
    }

    private static ZipEnd read(RandomAccessFile file, ByteBuffer tail, int at, long place, BundleLimits limits)
            throws IOException {
        long entries = tail.getShort(at + ENTRIES_AT) & 0xffff;
        long table = tail.getInt(at + TABLE_SIZE_AT) & 0xffffffffL;
        long end = place;
        int disk = tail.getShort(at + DISK_AT) & 0xffff;
        ByteBuffer large = large(file, place);
        if (large != null) {
            entries = large.getLong(LARGE_ENTRIES_AT);
            table = large.getLong(LARGE_TABLE_SIZE_AT);
            end = place - LOCATOR_LENGTH - LARGE_END_LENGTH;
        } else if (disk != 0) {
            throw new BrokenBundle("exchange.split");
        }
        boolean tooMany = entries < 0 || entries > limits.entries();
        if (tooMany || table < 0 || table > (long) limits.entries() * LARGEST_ENTRY_IN_TABLE) {
            throw new BrokenBundle("exchange.tooLarge");
        }
        return new ZipEnd(end, table);
    }

    /** The end of an archive whose numbers do not fit into the common one; null when it has none. */
    private static ByteBuffer large(RandomAccessFile file, long place) throws IOException {
        long begin = place - LOCATOR_LENGTH - LARGE_END_LENGTH;
        if (begin < 0) {
            return null;
        }
        byte[] bytes = new byte[LARGE_END_LENGTH + LOCATOR_LENGTH];
        file.seek(begin);
        file.readFully(bytes);
        ByteBuffer large = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        boolean there = large.getInt(0) == LARGE_END_MAGIC && large.getInt(LARGE_END_LENGTH) == LOCATOR_MAGIC;
        return there ? large : null;
    }

    /** Key of the message that names what begins like this and has no end of an archive. */
    private static String nameOf(byte[] begin) {
        String start = new String(begin, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\3\4") || start.startsWith("PK00PK") || start.startsWith("PK\7\b")) {
            return "exchange.cutOff";
        }
        boolean otherArchive =
                start.startsWith("Rar!") || start.startsWith("7z\u00BC\u00AF") || start.startsWith("\u001F\u008B");
        return otherArchive ? "exchange.otherArchive" : "exchange.notZip";
    }
}
