package org.itpregistry.export.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.itpregistry.export.domain.Export;
import org.itpregistry.export.domain.ExportFormat;
import org.itpregistry.export.domain.ExportScope;
import org.itpregistry.export.domain.ExportedFile;
import org.itpregistry.job.domain.JobProgress;

/** Writes and finds exports over a connection, whose row-level security decides which are there. */
record StoredExports(Connection connection) {
    /** Bytes of a part: what a node holds in memory while it stores one or hands it out. */
    static final int PART = 1 << 20;

    private static final String INSERT =
            """
            insert into data_export (id, key, scope, scope_key, format, purpose, made_at, made_by, product_version, center_ids,
                                     row_count, files, file_name, byte_count, sha256)
            select nextval('record_id'), 'EXP-' || case when n < 1000 then lpad(n::text, 4, '0') else n::text end,
                   ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from nextval('data_export_number') n
            returning id, key""";

    private static final String INSERT_PART =
            "insert into data_export_part (export_id, part, kept_at, content) values (?, ?, ?, ?)";

    private static final String SELECT =
            """
            select e.id, e.key, e.scope, e.scope_key, e.format, e.purpose, e.made_at, e.made_by, e.product_version, e.row_count,
                   e.files, e.file_name, e.byte_count, e.sha256,
                   exists (select from data_export_part p where p.export_id = e.id)
            from data_export e where ? = '' or e.key = ? order by e.id desc limit ?""";

    private static final String PARTS = "select content from data_export_part where export_id = ? order by part";

    /** @param centers ids; empty for all */
    Export keep(Export export, Optional<Set<Long>> centers) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, export.scope().kind().name());
            insert.setString(2, export.scope().key());
            insert.setString(3, export.format().name());
            insert.setString(4, export.purpose());
            insert.setTimestamp(5, Timestamp.from(export.madeAt()));
            insert.setString(6, export.madeBy());
            insert.setString(7, export.productVersion());
            insert.setArray(
                    8,
                    centers.isEmpty()
                            ? null
                            : connection.createArrayOf("bigint", centers.get().toArray()));
            insert.setLong(9, export.rows());
            insert.setString(10, ExportedFile.list(export.files()));
            insert.setString(11, export.fileName());
            insert.setLong(12, export.bytes());
            insert.setString(13, export.sha256());
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return find(row.getString(2)).orElseThrow();
            }
        }
    }

    void keepContent(Export export, InputStream content, Instant now, JobProgress progress)
            throws SQLException, IOException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT_PART)) {
            int part = 1;
            for (byte[] bytes = content.readNBytes(PART); bytes.length > 0; bytes = content.readNBytes(PART)) {
                progress.goOn();
                insert.setLong(1, export.id());
                insert.setInt(2, part++);
                insert.setTimestamp(3, Timestamp.from(now));
                insert.setBytes(4, bytes);
                insert.executeUpdate();
            }
        }
    }

    void content(Export export, OutputStream out) throws SQLException, IOException {
        try (PreparedStatement select = connection.prepareStatement(PARTS)) {
            select.setLong(1, export.id());
            select.setFetchSize(1);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    out.write(rows.getBytes(1));
                }
            }
        }
    }

    void forgetContent(Instant before) throws SQLException {
        try (PreparedStatement forget = connection.prepareStatement("select forget_export_content(?)")) {
            forget.setTimestamp(1, Timestamp.from(before));
            forget.execute();
        }
    }

    Optional<Export> find(String key) throws SQLException {
        return select(key, 1).stream().findFirst();
    }

    /** The newest first. */
    List<Export> newest(int most) throws SQLException {
        return select("", most);
    }

    private List<Export> select(String key, int most) throws SQLException {
        List<Export> exports = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, key);
            select.setString(2, key);
            select.setInt(3, most);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    exports.add(row(rows));
                }
            }
        }
        return exports;
    }

    private static Export row(ResultSet row) throws SQLException {
        return new Export(
                row.getLong(1),
                row.getString(2),
                new ExportScope(ExportScope.Kind.valueOf(row.getString(3)), row.getString(4)),
                ExportFormat.valueOf(row.getString(5)),
                row.getString(6),
                row.getTimestamp(7).toInstant(),
                row.getString(8),
                row.getString(9),
                row.getLong(10),
                ExportedFile.read(row.getString(11)),
                row.getString(12),
                row.getLong(13),
                row.getString(14),
                row.getBoolean(15));
    }
}
