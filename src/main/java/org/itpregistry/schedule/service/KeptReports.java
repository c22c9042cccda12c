package org.itpregistry.schedule.service;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.itpregistry.schedule.domain.Changes;
import org.itpregistry.schedule.domain.MadeReport;
import org.itpregistry.schedule.domain.Trace;

/** Writes and reads what was made of issues, over a connection whose row-level security decides who reads it. */
final class KeptReports {
    private static final String KEEP = "insert into report_kept (issue_id, results, changes, pdf) values (?, ?, ?, ?)";

    private static final String KEEP_TRACE = "insert into report_trace (issue_id, content) values (?, ?)";

    private static final String DONE =
            """
            update report_issue set status = 'DONE', finished_at = ?, message = null, cut_key = ?, results_sha256 = ?,
                                    previous_id = ?
            where id = ?""";

    private static final String WRITE =
            """
            insert into report_mail (id, issue_id, recipient, status, next_at)
            values (nextval('record_id'), ?, ?, 'WAITING', clock_timestamp()) on conflict do nothing""";

    private final Connection connection;

    KeptReports(Connection connection) {
        this.connection = connection;
    }

    /** Keeps what was made; the caller holds the job. */
    void keep(long issue, MadeReport made, Instant now) throws SQLException {
        try (PreparedStatement keep = connection.prepareStatement(KEEP);
                PreparedStatement trace = connection.prepareStatement(KEEP_TRACE);
                PreparedStatement done = connection.prepareStatement(DONE)) {
            keep.setLong(1, issue);
            keep.setString(2, made.results());
            keep.setString(3, made.changes().map(ChangesText::of).orElse(null));
            keep.setBytes(4, made.pdf());
            keep.executeUpdate();
            trace.setLong(1, issue);
            trace.setString(2, TraceText.of(made.trace()));
            trace.executeUpdate();
            done.setTimestamp(1, Timestamp.from(now));
            done.setString(2, made.cut());
            done.setString(3, made.sha256());
            done.setObject(4, made.previous().orElse(null), java.sql.Types.BIGINT);
            done.setLong(5, issue);
            done.executeUpdate();
        }
    }

    /** Writes the letters that tell of an issue. */
    void tell(long issue, List<String> recipients) throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(WRITE)) {
            for (String recipient : recipients) {
                write.setLong(1, issue);
                write.setString(2, recipient);
                write.executeUpdate();
            }
        }
    }

    Optional<Trace> trace(long issue) throws SQLException {
        return text("select content from report_trace where issue_id = ?", issue)
                .map(TraceText::read);
    }

    Optional<Changes> changes(long issue) throws SQLException {
        return text("select changes from report_kept where issue_id = ?", issue).map(ChangesText::read);
    }

    Optional<String> results(long issue) throws SQLException {
        return text("select results from report_kept where issue_id = ?", issue);
    }

    Optional<byte[]> pdf(long issue) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select pdf from report_kept where issue_id = ?")) {
            select.setLong(1, issue);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        }
    }

    private Optional<String> text(String sql, long issue) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, issue);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
            }
        }
    }
}
