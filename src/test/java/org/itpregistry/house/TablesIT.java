package org.itpregistry.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import org.itpregistry.launch.OwnerOfTestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every table of the migrated database is guarded, or stands in {@code house/tables.txt} with the reason. */
class TablesIT {
    private Connection connection;
    private TableGuards guards;

    @BeforeEach
    void connect() throws SQLException {
        connection = OwnerOfTestDatabase.connect();
        connection.setAutoCommit(false);
        guards = new TableGuards(connection, OwnerOfTestDatabase.applicationRole());
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void every_table_has_row_security_trail_and_grants_or_a_reason() throws SQLException {
        Set<String> missing = guards.missing();
        Reasons reasons = Reasons.read("tables.txt");
        assertThat(reasons.without(missing)).as("missing, without a reason").isEmpty();
        assertThat(reasons.stale(missing)).as("listed, and not missing").isEmpty();
    }

    @Test
    void a_table_without_guards_is_found() throws SQLException {
        assertThat(found("create table fixture (id bigint)"))
                .containsExactly("fixture: grants", "fixture: row security", "fixture: trail");
    }

    @Test
    void row_security_without_a_policy_for_the_application_is_found() throws SQLException {
        assertThat(found("create table fixture (id bigint); alter table fixture enable row level security;"
                        + "create policy other on fixture to current_user using (true)"))
                .contains("fixture: row security");
    }

    @Test
    void a_trail_that_forgets_deletions_is_found() throws SQLException {
        assertThat(found(guarded() + "drop trigger audit_delete on fixture")).containsExactly("fixture: trail");
    }

    @Test
    void a_trail_that_is_switched_off_is_found() throws SQLException {
        assertThat(found(guarded() + "alter table fixture disable trigger audit_update"))
                .containsExactly("fixture: trail");
    }

    @Test
    void rights_beyond_need_are_found() throws SQLException {
        assertThat(found(guarded() + "grant delete on fixture to " + role() + "; grant select on fixture to public"))
                .containsExactly("fixture: delete", "fixture: select for everybody");
    }

    @Test
    void a_view_with_the_rights_of_its_owner_is_found() throws SQLException {
        assertThat(found("create view fixture as select * from patient; grant select on fixture to " + role()))
                .containsExactly("fixture: row security");
    }

    @Test
    void a_guarded_table_lacks_nothing() throws SQLException {
        assertThat(found(guarded())).isEmpty();
    }

    private static String guarded() {
        return "create table fixture (id bigint primary key, patient_id bigint, center_id bigint);"
                + "alter table fixture enable row level security; create policy own on fixture to " + role()
                + " using (true); grant select, insert on fixture to " + role() + "; call audit_table('fixture');";
    }

    private static String role() {
        return "\"" + OwnerOfTestDatabase.applicationRole() + "\"";
    }

    private Set<String> found(String statements) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(statements);
        }
        Set<String> found = new TreeSet<>(guards.missing());
        found.removeIf(each -> !each.startsWith("fixture:"));
        return found;
    }
}
