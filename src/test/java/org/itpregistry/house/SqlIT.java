package org.itpregistry.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.itpregistry.house.fixture.sql.RenamedColumn;
import org.itpregistry.launch.OwnerOfTestDatabase;
import org.itpregistry.platform.service.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Native SQL fits the schema: what the code sends as it stands is prepared by the migrated database; where names are put into
 * a statement as it runs, the names that stand there are names of the schema.
 */
class SqlIT {
    /** Names of tables and columns have an underscore nearly always; words of SQL that have one are functions of PostgreSQL. */
    private static final Pattern NAME = Pattern.compile("(?<![\\w.'/:-])[a-z]\\w*_\\w+(?![\\w/:]|\\.[a-z]{3,4}\\b)");

    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = OwnerOfTestDatabase.connect();
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @Test
    void every_whole_statement_of_the_code_fits_the_schema() throws SQLException {
        List<CodeText> whole =
                CodeText.ofHouse(Texts.class).stream().filter(CodeText::isWhole).toList();
        assertThat(whole).hasSizeGreaterThan(60);
        Reasons parts = Reasons.read("sql-parts.txt");
        List<String> faults = faults(whole);
        assertThat(parts.without(faults)).as("do not fit the schema").isEmpty();
        assertThat(parts.stale(faults)).as("listed, and fit the schema").isEmpty();
    }

    @Test
    void a_column_that_is_called_otherwise_is_found() throws SQLException {
        List<CodeText> broken = CodeText.of(fileOf(RenamedColumn.class)).toList();
        assertThat(faults(broken.stream().filter(CodeText::isWhole).toList()))
                .singleElement()
                .asString()
                .contains("day_of_birth");
        assertThat(unknown(broken)).containsExactly("day_of_birth", "sample_taken");
    }

    @Test
    void every_name_beside_a_gap_is_a_name_of_the_schema() throws SQLException {
        List<CodeText> texts = CodeText.ofHouse(Texts.class);
        Set<String> owners =
                texts.stream().filter(CodeText::isSql).map(CodeText::owner).collect(Collectors.toSet());
        Reasons made = Reasons.read("sql-names.txt");
        Set<String> found = unknown(
                texts.stream().filter(text -> owners.contains(text.owner())).toList());
        assertThat(made.without(found)).as("not in the schema, and not listed").isEmpty();
        assertThat(made.stale(found)).as("listed, and not in the code").isEmpty();
    }

    private List<String> faults(List<CodeText> statements) throws SQLException {
        List<String> faults = new ArrayList<>();
        for (CodeText statement : statements) {
            PreparedSql.fault(connection, statement.text()).ifPresent(fault -> faults.add(statement + "\n  " + fault));
        }
        return faults;
    }

    private Set<String> unknown(List<CodeText> texts) throws SQLException {
        Set<String> known = namesOfSchema();
        Set<String> unknown = new TreeSet<>();
        for (CodeText text : texts) {
            NAME.matcher(text.text())
                    .results()
                    .map(match -> match.group())
                    .filter(name -> !known.contains(name))
                    .forEach(unknown::add);
        }
        return unknown;
    }

    private Set<String> namesOfSchema() throws SQLException {
        Set<String> names = new TreeSet<>();
        try (var sql = connection.createStatement();
                var rows = sql.executeQuery(
                        """
                        select relname from pg_class union select attname from pg_attribute union select proname from pg_proc
                        union select conname from pg_constraint union select name from pg_settings
                        union select typname from pg_type""")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static Path fileOf(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .resolve(type.getName().replace('.', '/') + ".class");
    }
}
