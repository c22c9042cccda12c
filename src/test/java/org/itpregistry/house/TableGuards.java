package org.itpregistry.house;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;

/** What guards the tables of the schema, asked of PostgreSQL itself: each answer is a table and what it lacks. */
record TableGuards(Connection connection, String application) {

    /** Without row-level security, or with it and no policy for the application, which then sees nothing. */
    private static final String ROWS =
            """
            select c.relname || ': row security' from pg_class c
            where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
              and (not c.relrowsecurity or not exists (
                select from pg_policies p where p.tablename = c.relname and p.schemaname = 'public'
                  and (?::name = any (p.roles) or 'public' = any (p.roles))))""";

    /** A view reads with the rights of its owner, who sees all rows, unless it says otherwise. */
    private static final String VIEWS =
            """
            select c.relname || ': row security' from pg_class c
            where c.relkind in ('v', 'm') and c.relnamespace = 'public'::regnamespace
              and not coalesce(c.reloptions @> '{security_invoker=true}', false) and ?::text is not null""";

    /** Each kind of change needs its trigger of the trail. */
    private static final String TRAIL =
            """
            select c.relname || ': trail' from pg_class c
            where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and ?::text is not null
              and (select count(distinct f.proname) from pg_trigger t join pg_proc f on f.oid = t.tgfoid
                where t.tgrelid = c.oid and t.tgenabled in ('O', 'A')
                  and f.proname in ('audit_insert', 'audit_update', 'audit_delete')) < 3""";

    private static final String GRANTS =
            """
            select c.relname || ': grants' from pg_class c
            where c.relkind in ('r', 'p', 'v', 'm') and c.relnamespace = 'public'::regnamespace
              and not exists (select from information_schema.role_table_grants g
                where g.table_schema = 'public' and g.table_name = c.relname and g.grantee = ?)""";

    /** More than the application needs: rows are voided, never deleted, and everybody is not let in. */
    private static final String TOO_MUCH =
            """
            select g.table_name || ': ' || lower(g.privilege_type)
                || case g.grantee when 'PUBLIC' then ' for everybody' else '' end
            from information_schema.role_table_grants g
            where g.table_schema = 'public' and (g.grantee = 'PUBLIC'
                or g.grantee = ? and g.privilege_type in ('DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'))""";

    Set<String> missing() throws SQLException {
        Set<String> missing = new TreeSet<>();
        for (String question : new String[] {ROWS, VIEWS, TRAIL, GRANTS, TOO_MUCH}) {
            try (PreparedStatement statement = connection.prepareStatement(question)) {
                statement.setString(1, application);
                ResultSet rows = statement.executeQuery();
                while (rows.next()) {
                    missing.add(rows.getString(1));
                }
            }
        }
        return missing;
    }
}
