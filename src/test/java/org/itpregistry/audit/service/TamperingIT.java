package org.itpregistry.audit.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.itpregistry.audit.domain.TrailFault;
import org.itpregistry.audit.domain.TrailFault.Kind;
import org.itpregistry.job.domain.JobProgress;
import org.itpregistry.launch.OwnerOfTestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the owner of the database does to trail and rows, twenty times each at random places, is found and named. A recomputed
 * chain, a cut end and an older copy are told by the checkpoints ({@link CheckpointIT}). Everything is rolled back.
 */
class TamperingIT {
    private static final int TRIES = 20;

    private final RandomGenerator chance = new Random(12);
    private Connection owner;
    private Statement sql;

    @BeforeEach
    void connect() throws SQLException {
        owner = OwnerOfTestDatabase.connect();
        sql = owner.createStatement();
        for (int i = 0; i < 5; i++) {
            sql.execute("select set_config('itp.reason', 'because', false)");
            sql.execute("update cohort set title = 'tampering " + i + "' where source_key = 'REGISTRY'");
            sql.execute("insert into access_event (user_name, kind, detail) values ('tamper', 'EXPORT', '" + i + "')");
        }
        owner.setAutoCommit(false);
    }

    @AfterEach
    void asItWas() throws SQLException {
        owner.rollback();
        owner.setAutoCommit(true);
        sql.execute("update cohort set title = 'ITP registry' where source_key = 'REGISTRY'");
        owner.close();
    }

    private List<TrailFault> chain() throws SQLException {
        var trail = new TrailReading(owner, new JobProgress());
        trail.chain();
        return trail.faults();
    }

    private List<TrailFault> rows() throws SQLException {
        var trail = new TrailReading(owner, new JobProgress());
        trail.rows();
        return trail.faults();
    }

    @Test
    void an_untouched_trail_is_clean() throws SQLException {
        assertThat(chain()).isEmpty();
        assertThat(rows()).isEmpty();
    }

    /** The marker stands for the number of a random entry, or transaction, of the second edition. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ENTRY       | update audit_entry set new_values = '{"forged": 1}' where id = :entry
                    ENTRY       | update audit_entry set patient_id = case when patient_id is null then 1 end where id = :entry
                    ENTRY       | update audit_entry set center_id = coalesce(center_id, 0) + 1 where id = :entry
                    ENTRY       | update audit_entry set salt = audit_salt() where id = :entry
                    ENTRY       | update audit_entry set salt = null where id = :entry
                    ENTRIES     | delete from audit_entry where id = :entry
                    ENTRIES     | delete from audit_entry where id = :look
                    SEAL        | update audit_transaction set user_name = concat(user_name, 'x') where id = :transaction
                    SEAL        | update audit_transaction set reason = 'another one' where id = :transaction
                    SEAL        | update audit_transaction set at = at + interval '1 microsecond' where id = :transaction
                    GAP         | delete from audit_transaction where id = :transaction
                    EDITION     | update audit_transaction set edition = 1 where id = :transaction
                    SEAL        | with t as (select id, seq, lead(seq) over (order by seq) as next from audit_transaction) update audit_transaction a set seq = -t.seq from t where a.id = :transaction and t.id = a.id; update audit_transaction b set seq = b.seq - 1 where seq = (select 1 - seq from audit_transaction where seq < 0); update audit_transaction set seq = 1 - seq where seq < 0
                    """)
    void what_was_done_to_the_trail_is_found(String problem, String tampering) throws SQLException {
        for (int i = 0; i < TRIES; i++) {
            String done = at(tampering);
            sql.execute(done);
            assertThat(chain()).as(done).extracting(TrailFault::kind).contains(Kind.valueOf(problem));
            owner.rollback();
        }
    }

    @Test
    void a_row_that_was_changed_behind_the_trail_is_named() throws SQLException {
        long cohort = number("select id from cohort where source_key = 'REGISTRY'");
        for (int i = 0; i < TRIES; i++) {
            behind("cohort", "update cohort set title = 'behind " + chance.nextInt() + "' where id = " + cohort);
            assertThat(rows()).contains(new TrailFault(Kind.CHANGED, cohort, "cohort", "title"));
            owner.rollback();
        }
    }

    @Test
    void a_look_that_was_taken_out_behind_the_trail_is_named() throws SQLException {
        for (int i = 0; i < TRIES; i++) {
            long look = number("select id from access_event order by random() limit 1");
            behind("access_event", "delete from access_event where id = " + look);
            assertThat(rows()).contains(new TrailFault(Kind.REMOVED, look, "access_event", ""));
            owner.rollback();
        }
    }

    @Test
    void a_row_that_was_put_in_behind_the_trail_is_named() throws SQLException {
        behind("center", "insert into center (id, source_key, center_name) values (987654321, 'BEHIND', 'Behind')");
        assertThat(rows()).contains(new TrailFault(Kind.ADDED, 987654321, "center", ""));
    }

    @Test
    void a_trail_that_is_switched_off_is_named() throws SQLException {
        sql.execute("alter table center disable trigger audit_update");
        assertThat(rows()).contains(new TrailFault(Kind.UNWATCHED, 0, "center", ""));
    }

    private void behind(String table, String act) throws SQLException {
        sql.execute("alter table " + table + " disable trigger user");
        sql.execute(act);
        sql.execute("alter table " + table + " enable trigger user");
    }

    private String at(String tampering) throws SQLException {
        return tampering
                .replace(
                        ":entry",
                        text("select e.id from audit_entry e join audit_transaction t on t.id = e.transaction_id"
                                + " where t.edition = 2 and t.seq > 1 order by random() limit 1"))
                .replace(
                        ":look",
                        text("select id from audit_entry where table_name = 'access_event' and salt is not null"
                                + " order by random() limit 1"))
                .replace(
                        ":transaction",
                        text("select id from audit_transaction where reason = 'because'"
                                + " and seq < (select seq from audit_head) order by random() limit 1"));
    }

    private String text(String query) throws SQLException {
        return String.valueOf(number(query));
    }

    private long number(String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
