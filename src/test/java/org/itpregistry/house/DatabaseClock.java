package org.itpregistry.house;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who asks PostgreSQL what time it is, and not the registry's clock. */
final class DatabaseClock {
    private static final String ASKS =
            "\\y(now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\\s*\\("
                    + "|\\y(current_timestamp|current_date|current_time|localtimestamp|localtime)\\y";

    private static final Pattern IN_TEXT = Pattern.compile(ASKS.replace("\\y", "\\b"), Pattern.CASE_INSENSITIVE);

    private DatabaseClock() {}

    /** Classes with SQL that asks it. */
    static Set<String> in(List<CodeText> texts) {
        Set<String> withSql =
                texts.stream().filter(CodeText::isSql).map(CodeText::owner).collect(Collectors.toSet());
        return texts.stream()
                .filter(text -> withSql.contains(text.owner()))
                .filter(text -> IN_TEXT.matcher(text.text()).find())
                .map(CodeText::owner)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Functions and defaults of the schema that ask it. */
    static Set<String> in(Connection connection) throws SQLException {
        Set<String> found = new TreeSet<>();
        String question =
                """
                select 'function ' || p.proname from pg_proc p
                where p.pronamespace = 'public'::regnamespace and p.prokind in ('f', 'p')
                  and pg_get_functiondef(p.oid) ~* '%1$s'
                union all
                select 'default ' || c.relname || '.' || a.attname
                from pg_attrdef d join pg_class c on c.oid = d.adrelid
                  join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
                where c.relnamespace = 'public'::regnamespace and c.relname not like 'flyway%%'
                  and pg_get_expr(d.adbin, d.adrelid) ~* '%1$s'"""
                        .replace("%1$s", ASKS)
                        .replace("%%", "%");
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(question)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
