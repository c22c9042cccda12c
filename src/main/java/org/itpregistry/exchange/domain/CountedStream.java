package org.itpregistry.exchange.domain;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that tells how many bytes it has given so far, so that somebody may stop it. */
public final class CountedStream extends FilterInputStream {
    private final Watch watch;
    private long bytes;

    /** Hears the number of bytes given so far, after each read. */
    @FunctionalInterface
    public interface Watch {
        void given(long bytes) throws IOException;
    }

    public CountedStream(InputStream in, Watch watch) {
        super(in);
        this.watch = watch;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int given = super.read(into, offset, length);
        count(given);
        return given;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        count(skipped);
        return skipped;
    }

    private void count(long given) throws IOException {
        if (given > 0) {
            bytes += given;
            watch.given(bytes);
        }
    }
}
