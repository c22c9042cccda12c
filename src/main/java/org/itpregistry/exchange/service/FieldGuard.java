package org.itpregistry.exchange.service;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.itpregistry.exchange.domain.BrokenBundle;
import org.itpregistry.exchange.domain.BundleLimits;

/**
 * Stops a file whose fields or rows grow beyond all bounds, before the parser has gathered them: it keeps a whole row in
 * memory, however long. It knows the line of the row, because the parser reads ahead.
 */
final class FieldGuard extends FilterReader {
    private final BundleLimits limits;
    private final char separator;
    private boolean quoted;
    private boolean afterReturn;
    private int length;
    private int columns;
    private int line = 1;
    private int row = 1;

    FieldGuard(Reader in, char separator, BundleLimits limits) {
        super(in);
        this.separator = separator;
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
        boolean lineEnds = c == '\r' || c == '\n' && !afterReturn;
        afterReturn = c == '\r';
        if (lineEnds) {
            line++;
        }
        // A quote inside a field that did not begin with one is a letter like any other.
        if (c == '"' && (quoted || length == 0)) {
            quoted = !quoted;
        }
        if (!quoted && (c == '\n' || c == '\r')) {
            length = 0;
            columns = 0;
            row = line;
        } else if (!quoted && c == separator) {
            length = 0;
            if (++columns > limits.columns()) {
                throw new BrokenBundle(row, "rule.FORMAT.manyColumns", limits.columns());
            }
        } else if (++length > limits.field()) {
            throw new BrokenBundle(row, "rule.FORMAT.long", limits.field());
        }
    }
}
