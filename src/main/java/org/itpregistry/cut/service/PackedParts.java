package org.itpregistry.cut.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.GZIPInputStream;
import org.itpregistry.cut.domain.CutPart;
import org.itpregistry.cut.domain.DataCut;
import org.itpregistry.platform.domain.Refusal;

/** Unpacks what a connection may see of a data cut, and trusts none of it before its hash is right. */
final class PackedParts {
    private static final Logger LOG = Logger.getLogger(PackedParts.class.getName());

    /** Parts that the driver fetches at once; each is up to a megabyte. */
    private static final int AT_ONCE = 4;

    private static final String PARTS =
            """
            select form, center_key, part, row_count, sha256, content from data_cut_part where cut_id = ?
            order by form not in ('agents', 'causes'), form <> 'patients', form, center_key collate "C", part""";

    private PackedParts() {}

    /**
     * Hands over each part with its bytes, the code lists first, then the persons.
     *
     * @throws Refusal at the first thing that is not as it was when the cut was taken
     */
    static void each(Connection connection, DataCut cut, BiConsumer<CutPart, byte[]> visitor) throws SQLException {
        checkList(connection, cut);
        try (PreparedStatement statement = connection.prepareStatement(PARTS)) {
            statement.setLong(1, cut.id());
            statement.setFetchSize(AT_ONCE);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    var part = new CutPart(
                            rows.getString(1), rows.getString(2), rows.getInt(3), rows.getLong(4), rows.getString(5));
                    visitor.accept(part, unpacked(cut, part, rows.getBytes(6)));
                }
            }
        }
    }

    private static void checkList(Connection connection, DataCut cut) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select data_cut_hash(?)")) {
            statement.setLong(1, cut.id());
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                if (!cut.sha256().equals(rows.getString(1))) {
                    throw broken("refusal.cut.list", cut, "");
                }
            }
        }
    }

    private static byte[] unpacked(DataCut cut, CutPart part, byte[] packed) {
        byte[] content;
        try (InputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16)) {
            content = unpacking.readAllBytes();
        } catch (IOException e) {
            LOG.log(Level.SEVERE, cut.key() + ", " + part, e);
            throw broken("refusal.cut.broken", cut, part.toString());
        }
        String found = HexFormat.of().formatHex(CutSpool.sha256().digest(content));
        if (!found.equals(part.sha256())) {
            throw broken("refusal.cut.broken", cut, part.toString());
        }
        return content;
    }

    static Refusal broken(String messageKey, DataCut cut, String what) {
        LOG.log(Level.SEVERE, "the data cut {0} is not as it was taken: {1} {2}", new Object[] {
            cut.key(), messageKey, what
        });
        return new Refusal(messageKey, cut.key(), what);
    }
}
