package org.itpregistry.schedule.service;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.itpregistry.schedule.domain.Rhythm;
import org.itpregistry.schedule.domain.Schedule;
import org.itpregistry.schedule.domain.ScheduleOrder;
import org.itpregistry.study.Audience;

/** Writes and finds schedules over a connection, whose row-level security decides which are there. */
final class StoredSchedules {
    /** The columns of {@link #row}; who keeps the server does not read cohorts. */
    static final String COLUMNS =
            """
            s.id, s.version, s.name, s.study, coalesce(c.source_key, ''), s.audience, s.rhythm, s.first_on, s.since_on,
            s.active, s.owner_name, s.recipients""";

    static final int WIDTH = 12;

    private static final String UNIQUE_VIOLATION = "23505";

    private static final String SELECT = "select " + COLUMNS
            + " from report_schedule s left join cohort c on c.id = s.cohort_id where (? = 0 or s.id = ?) order by s.name";

    private static final String INSERT =
            """
            insert into report_schedule (id, name, study, cohort_id, audience, rhythm, first_on, since_on, owner_name, recipients)
            select nextval('record_id'), ?, ?, c.id, ?, ?, ?, ?, ?, ? from cohort c
            where c.source_key = ? and c.void_reason is null returning id""";

    private static final String UPDATE =
            """
            update report_schedule set version = version + 1, name = ?, rhythm = ?, first_on = ?, since_on = ?, active = ?,
                                       owner_name = ?, recipients = ?
            where id = ? and version = ?""";

    private final Connection connection;

    StoredSchedules(Connection connection) {
        this.connection = connection;
    }

    /** Whether one could not be stored because there is one of that name. */
    static boolean isNameTaken(SQLException e) {
        return UNIQUE_VIOLATION.equals(e.getSQLState())
                && String.valueOf(e.getMessage()).contains("uq_report_schedule_name");
    }

    List<Schedule> all() throws SQLException {
        return select(0);
    }

    Optional<Schedule> find(long id) throws SQLException {
        return select(id).stream().findFirst();
    }

    private List<Schedule> select(long id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setLong(1, id);
            select.setLong(2, id);
            List<Schedule> schedules = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    schedules.add(row(rows, 1));
                }
            }
            return schedules;
        }
    }

    /** @return the id; empty when there is no such cohort */
    Optional<Long> insert(ScheduleOrder order, LocalDate since, String owner) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, order.name());
            insert.setString(2, order.study());
            insert.setString(3, order.audience().name());
            insert.setString(4, order.rhythm().name());
            insert.setObject(5, order.first());
            insert.setObject(6, since);
            insert.setString(7, owner);
            insert.setString(8, String.join("\n", order.recipients()));
            insert.setString(9, order.cohort());
            try (ResultSet row = insert.executeQuery()) {
                return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
            }
        }
    }

    /** @return whether it was still the version that was changed */
    boolean update(Schedule changed) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
            update.setString(1, changed.name());
            update.setString(2, changed.rhythm().name());
            update.setObject(3, changed.first());
            update.setObject(4, changed.since());
            update.setBoolean(5, changed.active());
            update.setString(6, changed.owner());
            update.setString(7, String.join("\n", changed.recipients()));
            update.setLong(8, changed.id());
            update.setInt(9, changed.version());
            return update.executeUpdate() == 1;
        }
    }

    /** @param from the place of the first of {@link #COLUMNS} */
    static Schedule row(ResultSet row, int from) throws SQLException {
        return new Schedule(
                row.getLong(from),
                row.getInt(from + 1),
                row.getString(from + 2),
                row.getString(from + 3),
                row.getString(from + 4),
                Audience.valueOf(row.getString(from + 5)),
                Rhythm.valueOf(row.getString(from + 6)),
                row.getObject(from + 7, LocalDate.class),
                row.getObject(from + 8, LocalDate.class),
                row.getBoolean(from + 9),
                row.getString(from + 10),
                ScheduleOrder.addresses(row.getString(from + 11)));
    }
}
