package org.itpregistry.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.itpregistry.launch.OwnerOfTestDatabase;
import org.itpregistry.platform.service.Texts;
import org.junit.jupiter.api.Test;

/** Who goes by the clock of the database says why. */
class DatabaseClockIT {

    @Test
    void who_asks_the_database_what_time_it_is_has_a_reason() throws SQLException {
        Set<String> found = new TreeSet<>(DatabaseClock.in(CodeText.ofHouse(Texts.class)));
        try (Connection connection = OwnerOfTestDatabase.connect()) {
            found.addAll(DatabaseClock.in(connection));
        }
        Reasons reasons = Reasons.read("clock-of-database.txt");
        assertThat(reasons.without(found)).as("without a reason").isEmpty();
        assertThat(reasons.stale(found)).as("listed, and no more").isEmpty();
    }

    @Test
    void a_statement_a_default_and_a_function_are_found() throws SQLException {
        assertThat(DatabaseClock.in(List.of(
                        new CodeText("Asks", "update patient set version = 2 where Now () > birth_date"),
                        new CodeText("Sorts", "select id from patient order by known_on"),
                        new CodeText("Speaks", "What is known now (today)"))))
                .containsExactly("Asks");
        try (Connection connection = OwnerOfTestDatabase.connect();
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            Set<String> before = DatabaseClock.in(connection);
            sql.execute("create table fixture (at date default current_date);"
                    + "create function fixture_now() returns timestamptz language sql return now()");
            Set<String> found = new TreeSet<>(DatabaseClock.in(connection));
            found.removeAll(before);
            connection.rollback();
            assertThat(found).containsExactly("default fixture.at", "function fixture_now");
        }
    }
}
