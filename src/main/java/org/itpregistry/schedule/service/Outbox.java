package org.itpregistry.schedule.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.schedule.domain.Letter;

/** The letters that are to go out, have gone out, or could not. */
@Stateless
@Allowed(Act.READ_LETTERS)
public class Outbox {
    private static final String COLUMNS =
            """
            select m.id, m.issue_id, s.name, i.due_on, m.recipient, m.status, m.attempts, m.sent_at, coalesce(m.error, '')
            from report_mail m join report_issue i on i.id = m.issue_id join report_schedule s on s.id = i.schedule_id
            """;

    private static final String NEWEST = COLUMNS + " order by i.due_on desc, m.id desc limit 100";

    private static final String ONE = COLUMNS + " where m.id = ?";

    /** Whoever takes a letter has some minutes for it; then it is anybody's again. */
    private static final String TAKE =
            """
            update report_mail set attempts = attempts + 1, next_at = clock_timestamp() + interval '10 minutes'
            where id = (select id from report_mail where status = 'WAITING' and next_at <= clock_timestamp()
                        order by next_at, id limit 1 for update skip locked)
            returning id""";

    private static final String SENT =
            "update report_mail set status = 'SENT', sent_at = clock_timestamp(), error = null where id = ?";

    private static final String NOT_SENT =
            """
            update report_mail set status = ?, error = ?, next_at = clock_timestamp() + ? * interval '1 minute' where id = ?""";

    private static final String AGAIN =
            """
            update report_mail set status = 'WAITING', attempts = 0, next_at = clock_timestamp()
            where id = ? and status = 'FAILED'""";

    @PersistenceContext
    private EntityManager em;

    /** The newest first. */
    public List<Letter> newest() {
        return select(NEWEST, 0);
    }

    /** Whether a mail server is named. */
    public boolean isOpen() {
        return MailSettings.ofEnvironment().isPresent();
    }

    /** Tries a letter again that was given up. */
    public void tryAgain(long letter) {
        if (change(AGAIN, letter) == 0) {
            throw Refusal.notFound();
        }
    }

    /** Takes a letter that is to go out; empty when there is none. */
    @Allowed(Act.ORDER_REPORT)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Letter> take() {
        try (PreparedStatement take = connection().prepareStatement(TAKE);
                ResultSet row = take.executeQuery()) {
            return row.next() ? select(ONE, row.getLong(1)).stream().findFirst() : Optional.empty();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Allowed(Act.ORDER_REPORT)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void sent(Letter letter) {
        change(SENT, letter.id());
    }

    /** Puts a letter back to be tried later, or gives it up. */
    @Allowed(Act.ORDER_REPORT)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void notSent(Letter letter, String why) {
        try (PreparedStatement update = connection().prepareStatement(NOT_SENT)) {
            update.setString(1, letter.attempts() >= Letter.MOST_ATTEMPTS ? "FAILED" : "WAITING");
            update.setString(2, why);
            update.setLong(3, letter.pause());
            update.setLong(4, letter.id());
            update.executeUpdate();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private int change(String sql, long letter) {
        try (PreparedStatement update = connection().prepareStatement(sql)) {
            update.setLong(1, letter);
            return update.executeUpdate();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private List<Letter> select(String sql, long letter) {
        try (PreparedStatement select = connection().prepareStatement(sql)) {
            if (letter != 0) {
                select.setLong(1, letter);
            }
            List<Letter> letters = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    letters.add(row(rows));
                }
            }
            return letters;
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private static Letter row(ResultSet row) throws SQLException {
        Timestamp sent = row.getTimestamp(8);
        return new Letter(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getString(5),
                row.getString(6),
                row.getInt(7),
                sent == null ? null : sent.toInstant(),
                row.getString(9));
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }

    private static IllegalStateException failure(SQLException e) {
        return new IllegalStateException("cannot read or store letters", e);
    }
}
