package org.itpregistry.audit.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.itpregistry.audit.domain.AttestedTrail;
import org.itpregistry.launch.OwnerOfTestDatabase;
import org.itpregistry.proof.Checkpoint;
import org.itpregistry.proof.CheckpointLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the owner of the database can do to the trail so that the chain still holds, the checkpoints tell. Each test writes some
 * transactions, attests them, and takes all back at the end.
 */
class CheckpointIT {
    private static final int TRIES = 20;
    private static final Instant NOW = Instant.parse("2026-11-27T03:00:00Z");

    /** Makes the chain hold again over whatever was done to it. */
    private static final String RECOMPUTE =
            """
            do $$
            declare
                t        audit_transaction;
                previous bytea := sha256('ITP registry'::bytea);
                place    bigint := 0;
                rows     bigint;
                content  bytea;
                seal     bytea;
            begin
                update audit_entry e set digest = case a.edition
                    when 1 then audit_digest(e.transaction_id, e.table_name, e.record_id, e.action, e.old_values, e.new_values)
                    else audit_entry_digest(e.transaction_id, e.table_name, e.record_id, e.patient_id, e.center_id, e.action,
                                            e.old_values, e.new_values, e.salt) end
                from audit_transaction a where a.id = e.transaction_id;
                for t in select * from audit_transaction a where a.seq is not null order by a.seq loop
                    place := place + 1;
                    select count(*), sha256(coalesce(string_agg(e.digest, ''::bytea order by e.id), ''::bytea))
                    into rows, content from audit_entry e where e.transaction_id = t.id;
                    seal := case t.edition when 1 then audit_seal_of(previous, t, place, rows, content)
                            else audit_transaction_hash(previous, t, place, rows, content) end;
                    update audit_transaction a set seq = place, entries = rows, digest = content, hash = seal where a.id = t.id;
                    previous := seal;
                end loop;
                update audit_head h set seq = place, hash = previous;
            end
            $$""";

    @TempDir
    private Path folder;

    private final RandomGenerator chance = new Random(27);
    private CheckpointFile file;
    private Connection owner;
    private Statement sql;

    @BeforeEach
    void attested() throws SQLException {
        file = new CheckpointFile(folder.resolve("checkpoints.log"), folder.resolve("checkpoint.key"));
        owner = OwnerOfTestDatabase.connect();
        sql = owner.createStatement();
        for (int i = 0; i < 30; i++) {
            sql.execute("update cohort set title = 'attested " + i + "' where source_key = 'REGISTRY'");
            if (i % 3 == 0) {
                sign();
            }
        }
        sign();
        owner.setAutoCommit(false);
    }

    @AfterEach
    void asItWas() throws SQLException {
        owner.rollback();
        owner.setAutoCommit(true);
        sql.execute("update cohort set title = 'ITP registry' where source_key = 'REGISTRY'");
        owner.close();
    }

    private void sign() {
        file.append(lines -> {
            try {
                return new SealedTrail(owner).next(lines, file.signer(), NOW).map(Checkpoint::line);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private AttestedTrail compare() throws SQLException {
        return new SealedTrail(owner).against(CheckpointLog.of(file.lines()));
    }

    private long number(String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void assertTheChainHoldsAgain() throws SQLException {
        assertThat(number("select count(*) from audit_verify()")).isZero();
    }

    @Test
    void an_untouched_trail_holds_at_every_checkpoint() throws SQLException {
        AttestedTrail anchor = compare();
        assertThat(anchor.holds()).isTrue();
        assertThat(anchor.held()).isEqualTo(11);
        assertThat(Files.exists(folder.resolve("checkpoint.key"))).isTrue();
    }

    @Test
    void nothing_new_adds_no_checkpoint() {
        int before = file.lines().size();
        sign();
        assertThat(file.lines()).hasSize(before);
    }

    @Test
    void the_key_is_readable_to_its_owner_only() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("checkpoint.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_trail_that_was_recomputed_is_another_one() throws SQLException {
        long last = number("select seq from audit_head");
        for (int i = 0; i < TRIES; i++) {
            long seq = last - chance.nextInt(30);
            sql.execute("update audit_entry set new_values = jsonb_set(new_values, '{title}', '\"forged\"') where id ="
                    + " (select min(e.id) from audit_entry e join audit_transaction t on t.id = e.transaction_id"
                    + " where t.seq = " + seq + ")");
            sql.execute(RECOMPUTE);
            assertTheChainHoldsAgain();
            assertThat(compare().broken()).as("transaction %d of %d", seq, last).isNotEmpty();
            owner.rollback();
        }
    }

    @Test
    void a_trail_without_its_end_does_not_reach_the_newest_checkpoint() throws SQLException {
        long last = number("select seq from audit_head");
        for (int i = 0; i < TRIES; i++) {
            long left = last - 1 - chance.nextInt(29);
            sql.execute("delete from audit_entry where transaction_id in (select id from audit_transaction where seq > "
                    + left + ")");
            sql.execute("delete from audit_transaction where seq > " + left);
            sql.execute("update audit_head set seq = " + left
                    + ", hash = (select hash from audit_transaction where seq = " + left + ")");
            assertTheChainHoldsAgain();
            assertThat(compare().beyond()).as("%d left of %d", left, last).isNotEmpty();
            owner.rollback();
        }
    }

    @Test
    void an_older_copy_on_which_work_went_on_is_told() throws SQLException {
        long last = number("select seq from audit_head");
        sql.execute("delete from audit_entry where transaction_id in (select id from audit_transaction where seq > "
                + (last - 5) + ")");
        sql.execute("delete from audit_transaction where seq > " + (last - 5));
        sql.execute("update audit_head set seq = " + (last - 5)
                + ", hash = (select hash from audit_transaction where seq = " + (last - 5) + ")");
        sql.execute("insert into audit_transaction (xact, at, user_name, channel, db_user, seq, entries, digest, hash)"
                + " select 9000000 + n, now(), 'later', 'sql', 'later', " + (last - 5)
                + " + n, 0, sha256(''::bytea), sha256('x'::bytea) from generate_series(1, 10) n");
        sql.execute(RECOMPUTE);
        assertTheChainHoldsAgain();
        assertThat(compare().broken()).isNotEmpty();
        assertThat(new SealedTrail(owner).next(file.lines(), file.signer(), NOW))
                .as("a fork is not attested")
                .isEqualTo(Optional.empty());
    }

    @Test
    void no_trail_at_all_is_told() throws SQLException {
        sql.execute("delete from audit_entry");
        sql.execute("delete from audit_transaction");
        sql.execute("update audit_head set seq = 0, hash = sha256('ITP registry'::bytea)");
        assertTheChainHoldsAgain();
        assertThat(compare().beyond()).hasSize(11);
    }
}
