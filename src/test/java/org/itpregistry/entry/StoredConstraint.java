package org.itpregistry.entry;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.ItemAnswer;
import org.itpregistry.platform.domain.RegistryRecord;

/**
 * What the migrated database refuses by itself: a check, a unique key, or a column without a value.
 *
 * @param name of the constraint or the column
 * @param check the condition of a check; empty for the others
 */
record StoredConstraint(String table, String name, Kind kind, String check) {
    enum Kind {
        CHECK,
        UNIQUE,
        NOT_NULL
    }

    /** All of them but primary keys, whose values no one enters, and the versions that JPA counts. */
    static List<StoredConstraint> all(Connection connection) throws SQLException {
        String sql =
                """
                select coalesce(r.relname, ''), c.conname, 'CHECK', pg_get_expr(c.conbin, c.conrelid)
                from pg_constraint c left join pg_class r on r.oid = c.conrelid
                where c.connamespace = 'public'::regnamespace and c.contype = 'c'
                union all
                select r.relname, i.relname, 'UNIQUE', ''
                from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class r on r.oid = x.indrelid
                where r.relnamespace = 'public'::regnamespace and x.indisunique and not x.indisprimary
                union all
                select r.relname, a.attname, 'NOT_NULL', ''
                from pg_attribute a join pg_class r on r.oid = a.attrelid
                where r.relnamespace = 'public'::regnamespace and r.relkind in ('r', 'p') and a.attnum > 0
                and a.attnotnull and not a.attisdropped and a.attname <> 'version' and not exists (
                    select from pg_index x where x.indrelid = r.oid and x.indisprimary and a.attnum = any (x.indkey))
                order by 1, 3, 2""";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            List<StoredConstraint> all = new ArrayList<>();
            while (rows.next()) {
                if (!rows.getString(1).equals("flyway_schema_history")) {
                    all.add(new StoredConstraint(
                            rows.getString(1), rows.getString(2), Kind.valueOf(rows.getString(3)), rows.getString(4)));
                }
            }
            return all;
        }
    }

    boolean isOf(Form<?> form) {
        return table.equals(form.table());
    }

    /** Whether the check lets the answers of a row pass. */
    boolean lets(RegistryRecord row, Connection connection) throws SQLException {
        String columns = row.form().items().stream()
                .flatMap(item -> columnsOf(item).stream())
                .collect(Collectors.joining(", "));
        List<String> values = new ArrayList<>();
        row.form().items().forEach(item -> values.addAll(valuesOf(row, item)));
        return passes(columns, values, connection);
    }

    /** Whether the check lets a text stand in one column; not, where the column cannot hold it at all. */
    boolean lets(Item<?> item, String text, Connection connection) {
        try {
            String column = String.format(
                    Locale.ROOT,
                    "cast(cast(? as text) as %s) as %s",
                    item.type().sqlType(),
                    item.name());
            return passes(column, List.of(text), connection);
        } catch (SQLException impossible) {
            return false;
        }
    }

    private boolean passes(String columns, List<String> values, Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select (" + check + ") is not false from (select " + columns + ") r")) {
            for (int i = 0; i < values.size(); i++) {
                statement.setString(i + 1, values.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }

    private static List<String> columnsOf(Item<?> item) {
        String value = "cast(cast(? as text) as " + item.type().sqlType() + ") as " + item.name();
        return item.isRequired()
                ? List.of(value)
                : List.of(value, "cast(cast(? as text) as missing_reason) as " + item.missingColumn());
    }

    private static <T> List<String> valuesOf(RegistryRecord row, Item<T> item) {
        ItemAnswer<T> answer = row.get(item);
        List<String> values = new ArrayList<>();
        values.add(answer.isPresent() ? String.valueOf(item.type().toColumn(answer.value())) : null);
        if (!item.isRequired()) {
            values.add(answer.missing() == null ? null : answer.missing().name());
        }
        return values;
    }
}
