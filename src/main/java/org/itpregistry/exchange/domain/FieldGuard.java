package org.itpregistry.exchange.domain;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Stops a file whose fields or rows grow beyond all bounds, before the parser has gathered them: it keeps a whole row in
 * memory, however long.
 */
final class FieldGuard extends FilterReader {
    private final BundleLimits limits;
    private boolean quoted;
    private int length;
    private int columns;

    FieldGuard(Reader in, BundleLimits limits) {
        super(in);
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            look((char) one);
        }
        return one;
    }

    @Override
    public int read(char[] into, int offset, int wanted) throws IOException {
        int given = super.read(into, offset, wanted);
        for (int i = offset; i < offset + given; i++) {
            look(into[i]);
        }
        return given;
    }

    private void look(char c) throws BrokenBundle {
        if (c == '"') {
            quoted = !quoted;
        }
        if (!quoted && (c == '\n' || c == '\r')) {
            length = 0;
            columns = 0;
        } else if (!quoted && c == ',') {
            length = 0;
            if (++columns > limits.columns()) {
                throw new BrokenBundle("rule.FORMAT.manyColumns", limits.columns());
            }
        } else if (++length > limits.field()) {
            throw new BrokenBundle("rule.FORMAT.long", limits.field());
        }
    }
}
