package org.itpregistry.exchange.service;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Writes rows in the text format of COPY into a table of the transaction. */
final class CopyText implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final StringBuilder line = new StringBuilder(512);
    private boolean first = true;

    private CopyText(OutputStream out) {
        this.out = out;
    }

    /** @param target table and columns */
    static CopyText into(Connection connection, String target) throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        return new CopyText(new PGCopyOutputStream(postgres, "copy " + target + " from stdin", BUFFER));
    }

    /** @param value printed as PostgreSQL reads it; null for none */
    void field(Object value) {
        if (!first) {
            line.append('\t');
        }
        first = false;
        if (value == null) {
            line.append("\\N");
            return;
        }
        String text = value instanceof java.math.BigDecimal decimal ? decimal.toPlainString() : value.toString();
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i));
        }
    }

    private void append(char c) {
        switch (c) {
            case '\\' -> line.append("\\\\");
            case '\t' -> line.append("\\t");
            case '\n' -> line.append("\\n");
            case '\r' -> line.append("\\r");
            default -> line.append(c);
        }
    }

    void endRow() throws IOException {
        line.append('\n');
        out.write(line.toString().getBytes(StandardCharsets.UTF_8));
        line.setLength(0);
        first = true;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
