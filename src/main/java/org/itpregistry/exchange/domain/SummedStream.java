package org.itpregistry.exchange.domain;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/** A file of an archive, held against its checksum when it ends: the library does not look, and one bit is a wrong count. */
final class SummedStream extends FilterInputStream {
    private final CRC32 sum = new CRC32();
    private final ZipEntry entry;

    SummedStream(InputStream in, ZipEntry entry) {
        super(in);
        this.entry = entry;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int given = super.read(into, offset, length);
        if (given > 0) {
            sum.update(into, offset, given);
        } else if (given < 0 && entry.getCrc() >= 0 && entry.getCrc() != sum.getValue()) {
            throw new BrokenBundle("exchange.damaged");
        }
        return given;
    }

    @Override
    public long skip(long wanted) throws IOException {
        byte[] passed = new byte[(int) Math.min(wanted, 1 << 13)];
        return Math.max(0, read(passed, 0, passed.length));
    }
}
