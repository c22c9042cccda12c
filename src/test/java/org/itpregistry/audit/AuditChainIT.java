package org.itpregistry.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.itpregistry.launch.OwnerOfTestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a hand at the SQL prompt does is in the trail; what it does to the trail shows. Everything is rolled back. */
class AuditChainIT {
    @Test
    void a_change_at_the_sql_prompt_is_in_the_trail() throws SQLException {
        try (Connection owner = OwnerOfTestDatabase.connect();
                Statement sql = owner.createStatement()) {
            owner.setAutoCommit(false);
            sql.execute("update cohort set title = 'by hand' where source_key = 'REGISTRY'");
            try (ResultSet row = sql.executeQuery(
                    """
                    select t.channel, t.user_name, e.old_values ->> 'title', e.new_values ->> 'title'
                    from audit_entry e join audit_transaction t on t.id = e.transaction_id
                    order by e.id desc limit 1""")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("sql");
                assertThat(row.getString(2)).isEqualTo(owner.getMetaData().getUserName());
                assertThat(row.getString(3)).isEqualTo("ITP registry");
                assertThat(row.getString(4)).isEqualTo("by hand");
            }
            owner.rollback();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    update audit_entry set new_values = '{}' where id = (select min(id) from audit_entry) | ENTRY
                    delete from audit_entry where id = (select min(id) from audit_entry) | ENTRIES
                    update audit_transaction set user_name = 'nobody' where seq = 1 | SEAL
                    update audit_head set seq = seq + 1 | END
                    """)
    void tampering_shows(String tampering, String problem) throws SQLException {
        try (Connection owner = OwnerOfTestDatabase.connect();
                Statement sql = owner.createStatement()) {
            owner.setAutoCommit(false);
            assertThat(problems(sql)).isEmpty();
            sql.execute(tampering);
            assertThat(problems(sql)).contains(problem);
            owner.rollback();
        }
    }

    private static List<String> problems(Statement sql) throws SQLException {
        List<String> problems = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery("select problem from audit_verify()")) {
            while (rows.next()) {
                problems.add(rows.getString(1));
            }
        }
        return problems;
    }
}
