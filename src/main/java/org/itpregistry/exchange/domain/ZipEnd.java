package org.itpregistry.exchange.domain;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The two ends of an archive, read before the library does: it loads the whole table of contents, and an archive of half a
 * gigabyte may be nothing else.
 */
final class ZipEnd {
    private static final int FIRST_MAGIC = 0x04034b50;
    private static final int END_MAGIC = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENTRIES_AT = 10;
    private static final int TABLE_SIZE_AT = 12;
    private static final int COMMENT_LENGTH_AT = 20;
    private static final int LARGEST_ENTRY_IN_TABLE = 2_000;

    private ZipEnd() {}

    static void check(Path archive, BundleLimits limits) throws IOException {
        long size = Files.size(archive);
        if (size > limits.archive()) {
            throw new BrokenBundle("exchange.tooLarge");
        }
        if (size < END_LENGTH) {
            throw new BrokenBundle("exchange.notZip");
        }
        try (var file = new RandomAccessFile(archive.toFile(), "r")) {
            if (Integer.reverseBytes(file.readInt()) != FIRST_MAGIC) {
                throw new BrokenBundle("exchange.notZip");
            }
            byte[] tail = new byte[(int) Math.min(size, END_LENGTH + LONGEST_COMMENT)];
            file.seek(size - tail.length);
            file.readFully(tail);
            checkTable(ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN), limits);
        }
    }

    private static void checkTable(ByteBuffer tail, BundleLimits limits) throws BrokenBundle {
        for (int at = tail.capacity() - END_LENGTH; at >= 0; at--) {
            boolean found = tail.getInt(at) == END_MAGIC
                    && at + END_LENGTH + (tail.getShort(at + COMMENT_LENGTH_AT) & 0xffff) == tail.capacity();
            if (found) {
                int entries = tail.getShort(at + ENTRIES_AT) & 0xffff;
                long table = tail.getInt(at + TABLE_SIZE_AT) & 0xffffffffL;
                if (entries > limits.entries() || table > (long) limits.entries() * LARGEST_ENTRY_IN_TABLE) {
                    throw new BrokenBundle("exchange.tooLarge");
                }
                return;
            }
        }
        throw new BrokenBundle("exchange.notZip");
    }
}
