package org.itpregistry.cut.service;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itpregistry.cut.domain.CutPart;
import org.itpregistry.cut.domain.CutScope;
import org.itpregistry.cut.domain.DataCut;
import org.itpregistry.job.domain.JobProgress;

/** Writes and finds data cuts over a connection, whose row-level security decides which are there. */
final class StoredCuts {
    private static final String UNIQUE_VIOLATION = "23505";

    private static final String INSERT =
            """
            insert into data_cut (id, key, name, cohort_id, cutoff, taken_at, taken_by, scope, format_version, product_version,
                                  person_count, row_count, sha256, left_out)
            select nextval('record_id'), 'CUT-' || case when n < 1000 then lpad(n::text, 4, '0') else n::text end, ?, c.id,
                   ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
            from cohort c, nextval('data_cut_number') n where c.source_key = ? and c.void_reason is null
            returning id, key""";

    private static final String INSERT_PART =
            """
            insert into data_cut_part (cut_id, form, center_key, part, center_id, row_count, sha256, content)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String SELECT =
            """
            select d.id, d.key, d.name, c.source_key, d.cutoff, d.taken_at, d.taken_by, d.scope, d.format_version,
                   d.product_version, d.person_count, d.row_count, d.sha256, d.left_out
            from data_cut d join cohort c on c.id = d.cohort_id where (? = '' or d.key = ?) and (? = '' or c.source_key = ?)
            order by d.id desc""";

    private final Connection connection;

    StoredCuts(Connection connection) {
        this.connection = connection;
    }

    /** Whether a cut could not be stored because the cohort has one of that name. */
    static boolean isNameTaken(SQLException e) {
        return UNIQUE_VIOLATION.equals(e.getSQLState())
                && String.valueOf(e.getMessage()).contains("uq_data_cut_name");
    }

    DataCut keep(DataCut cut, CutSpool spool, JobProgress progress) throws SQLException, IOException {
        DataCut kept = insert(cut);
        Map<String, Long> centers = centers();
        try (PreparedStatement insert = connection.prepareStatement(INSERT_PART)) {
            List<CutPart> parts = spool.parts();
            for (int i = 0; i < parts.size(); i++) {
                progress.goOn();
                CutPart part = parts.get(i);
                progress.at(part.form());
                insert.setLong(1, kept.id());
                insert.setString(2, part.form());
                insert.setString(3, part.center());
                insert.setInt(4, part.number());
                insert.setObject(5, centers.get(part.center()));
                insert.setLong(6, part.rows());
                insert.setString(7, part.sha256());
                insert.setBytes(8, spool.content(i));
                insert.executeUpdate();
            }
        }
        return kept;
    }

    private DataCut insert(DataCut cut) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, cut.name());
            insert.setObject(2, cut.cutoff());
            insert.setTimestamp(3, Timestamp.from(cut.takenAt()));
            insert.setString(4, cut.takenBy());
            insert.setString(5, cut.scope().name());
            insert.setInt(6, cut.formatVersion());
            insert.setString(7, cut.productVersion());
            insert.setLong(8, cut.persons());
            insert.setLong(9, cut.rows());
            insert.setString(10, cut.sha256());
            insert.setLong(11, cut.leftOut());
            insert.setString(12, cut.cohort());
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                long id = row.getLong(1);
                return find(row.getString(2)).filter(found -> found.id() == id).orElseThrow();
            }
        }
    }

    private Map<String, Long> centers() throws SQLException {
        Map<String, Long> centers = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select source_key, id from center")) {
            while (rows.next()) {
                centers.put(rows.getString(1), rows.getLong(2));
            }
        }
        return centers;
    }

    Optional<DataCut> find(String key) throws SQLException {
        return select(key, "").stream().findFirst();
    }

    /** The newest first. */
    List<DataCut> ofCohort(String cohort) throws SQLException {
        return select("", cohort);
    }

    /** The newest first. */
    List<DataCut> all() throws SQLException {
        return select("", "");
    }

    private List<DataCut> select(String key, String cohort) throws SQLException {
        List<DataCut> cuts = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, key);
            select.setString(2, key);
            select.setString(3, cohort);
            select.setString(4, cohort);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    cuts.add(row(rows));
                }
            }
        }
        return cuts;
    }

    private static DataCut row(ResultSet row) throws SQLException {
        return new DataCut(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getTimestamp(6).toInstant(),
                row.getString(7),
                CutScope.valueOf(row.getString(8)),
                row.getInt(9),
                row.getString(10),
                row.getLong(11),
                row.getLong(12),
                row.getString(13),
                row.getLong(14));
    }
}
