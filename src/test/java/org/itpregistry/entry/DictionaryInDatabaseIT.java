package org.itpregistry.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.launch.OwnerOfTestDatabase;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;
import org.junit.jupiter.api.Test;

/** The database has what the dictionary asks for. When it lacks something, the failure is the migration to be written. */
class DictionaryInDatabaseIT {
    @Test
    void every_item_has_its_columns_and_checks() throws SQLException {
        List<String> missing = new ArrayList<>();
        try (Connection connection = OwnerOfTestDatabase.connect()) {
            for (Form<?> form : Dictionary.FORMS) {
                Set<String> there = namesIn(connection, form.table());
                for (Item<?> item : form.items()) {
                    for (String line : ColumnsOfDictionary.of(item)) {
                        if (!there.contains(line.split(" ")[1])) {
                            missing.add("alter table " + form.table() + " add " + line + ";");
                        }
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static Set<String> namesIn(Connection connection, String table) throws SQLException {
        String sql =
                """
                select attname from pg_attribute where attrelid = cast(? as regclass) and attnum > 0 and not attisdropped
                union select conname from pg_constraint where conrelid = cast(? as regclass)""";
        try (PreparedStatement names = connection.prepareStatement(sql)) {
            names.setString(1, table);
            names.setString(2, table);
            Set<String> found = new HashSet<>();
            try (ResultSet rows = names.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }
}
