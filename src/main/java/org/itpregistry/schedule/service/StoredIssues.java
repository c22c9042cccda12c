package org.itpregistry.schedule.service;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itpregistry.schedule.domain.Issue;
import org.itpregistry.schedule.domain.IssueStatus;
import org.itpregistry.schedule.domain.Schedule;

/** Writes and finds issues over a connection, whose row-level security decides which are there. */
final class StoredIssues {
    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST_LIST = 200;

    private static final String SELECT =
            "select i.id, i.due_on, i.status, i.late, i.attempts, i.started_at, i.finished_at,"
                    + " coalesce(i.message, ''), coalesce(j.step, ''), coalesce(i.cut_key, ''), coalesce(i.results_sha256, ''),"
                    + " i.previous_id, " + StoredSchedules.COLUMNS
                    + " from report_issue i join report_schedule s on s.id = i.schedule_id left join cohort c on c.id = s.cohort_id"
                    + " left join job j on j.kind = 'REPORT' and j.ordered = i.id::text and j.state = 'RUNNING'"
                    + " where (? = 0 or i.id = ?) and (? = 0 or s.id = ?) and (? = '' or i.status = ?)"
                    + " order by i.due_on desc, i.id desc limit "
                    + LONGEST_LIST;

    private static final String NEWEST = "select max(due_on) from report_issue where schedule_id = ?";

    private static final String ANNOUNCE =
            """
            insert into report_issue (id, schedule_id, due_on, status, late) values (nextval('record_id'), ?, ?, ?, ?)
            on conflict (schedule_id, due_on) do nothing""";

    private static final String AGAIN =
            """
            update report_issue set status = 'WAITING', message = null, attempts = 0, started_at = null, finished_at = null
            where id = ? and status in ('FAILED', 'CANCELLED')""";

    /** Not ordered yet, or its job is gone; with how often it was ordered before. */
    private static final String TO_ORDER =
            """
            select i.id, count(j.id) from report_issue i left join job j on j.kind = 'REPORT' and j.ordered = i.id::text
            where i.status in ('WAITING', 'RUNNING') group by i.id, i.due_on
            having count(j.id) filter (where j.state in ('QUEUED', 'RUNNING')) = 0 order by i.due_on, i.id""";

    private static final String BEGIN =
            """
            update report_issue set status = 'RUNNING', attempts = attempts + 1, started_at = ?, late = late or due_on < ?
            where id = ? and status in ('WAITING', 'RUNNING')""";

    private static final String END =
            """
            update report_issue set status = ?, finished_at = ?, message = ?
            where id = ? and status in ('WAITING', 'RUNNING')""";

    private final Connection connection;

    StoredIssues(Connection connection) {
        this.connection = connection;
    }

    Optional<Issue> find(long id) throws SQLException {
        return select(id, 0, "").stream().findFirst();
    }

    /** The newest first. */
    List<Issue> ofSchedule(long schedule) throws SQLException {
        return select(0, schedule, "");
    }

    /** Those of all schedules, the newest first. */
    List<Issue> all() throws SQLException {
        return select(0, 0, "");
    }

    /** The newest that was done before a day. */
    Optional<Issue> doneBefore(long schedule, LocalDate due) throws SQLException {
        return select(0, schedule, IssueStatus.DONE.name()).stream()
                .filter(issue -> issue.due().isBefore(due))
                .findFirst();
    }

    private List<Issue> select(long id, long schedule, String status) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setLong(1, id);
            select.setLong(2, id);
            select.setLong(3, schedule);
            select.setLong(4, schedule);
            select.setString(5, status);
            select.setString(6, status);
            List<Issue> issues = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    issues.add(row(rows));
                }
            }
            return issues;
        }
    }

    /** The newest due date that there is an issue of. */
    Optional<LocalDate> newest(long schedule) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NEWEST)) {
            select.setLong(1, schedule);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getObject(1, LocalDate.class));
            }
        }
    }

    /** @return whether nobody was faster */
    boolean announce(Schedule schedule, Schedule.DueDate due) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ANNOUNCE)) {
            insert.setLong(1, schedule.id());
            insert.setObject(2, due.date());
            insert.setString(3, (due.passed() ? IssueStatus.SKIPPED : IssueStatus.WAITING).name());
            insert.setBoolean(4, due.late());
            return insert.executeUpdate() == 1;
        }
    }

    /** @return whether it had failed or was cancelled */
    boolean makeAgain(long issue) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(AGAIN)) {
            update.setLong(1, issue);
            return update.executeUpdate() == 1;
        }
    }

    /** What is to be made and no job is at, the oldest first, each with how often it was ordered before. */
    Map<Issue, Long> toOrder() throws SQLException {
        Map<Long, Long> ids = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(TO_ORDER);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                ids.put(rows.getLong(1), rows.getLong(2));
            }
        }
        Map<Issue, Long> issues = new LinkedHashMap<>();
        for (Map.Entry<Long, Long> open : ids.entrySet()) {
            find(open.getKey()).ifPresent(issue -> issues.put(issue, open.getValue()));
        }
        return issues;
    }

    void begin(long issue, Instant now, LocalDate today) throws SQLException {
        try (PreparedStatement begin = connection.prepareStatement(BEGIN)) {
            begin.setTimestamp(1, Timestamp.from(now));
            begin.setObject(2, today);
            begin.setLong(3, issue);
            begin.executeUpdate();
        }
    }

    /** Nothing came of it; one that is done stays done. */
    void end(long issue, IssueStatus status, Instant now, List<String> message) throws SQLException {
        try (PreparedStatement end = connection.prepareStatement(END)) {
            end.setString(1, status.name());
            end.setTimestamp(2, Timestamp.from(now));
            end.setString(3, joined(message));
            end.setLong(4, issue);
            end.executeUpdate();
        }
    }

    static String joined(List<String> message) {
        return String.join(SEPARATOR, message);
    }

    private static Issue row(ResultSet row) throws SQLException {
        String message = row.getString(8);
        long previous = row.getLong(12);
        return new Issue(
                row.getLong(1),
                StoredSchedules.row(row, 13),
                row.getObject(2, LocalDate.class),
                IssueStatus.valueOf(row.getString(3)),
                row.getBoolean(4),
                row.getInt(5),
                instant(row.getTimestamp(6)),
                instant(row.getTimestamp(7)),
                message.isEmpty() ? List.of() : List.of(message.split(SEPARATOR, -1)),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                previous == 0 ? null : previous);
    }

    private static Instant instant(Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }
}
