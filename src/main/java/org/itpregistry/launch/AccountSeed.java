package org.itpregistry.launch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import org.itpregistry.access.domain.PasswordHash;

/** Stores accounts by SQL, before anyone can log in; what it stores a second time replaces the first. */
final class AccountSeed implements AutoCloseable {

    private final Connection connection;

    private AccountSeed(Connection connection) {
        this.connection = connection;
    }

    /** Opens one transaction; {@link #commit} ends it. */
    static AccountSeed open(Database database, String reason) throws SQLException {
        Connection connection = database.connect();
        var seed = new AccountSeed(connection);
        try {
            connection.setAutoCommit(false);
            seed.run("select set_config('itp.channel', 'job', true), set_config('itp.reason', ?, true)", reason);
            return seed;
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    void user(SeededAccount account) throws SQLException {
        run(
                """
                insert into app_user (id, user_name, display_name, password_hash)
                values (nextval('record_id'), ?, ?, ?)
                on conflict (user_name) do update set password_hash = excluded.password_hash\
                """,
                account.user(),
                account.name(),
                PasswordHash.of(account.password()));
    }

    /** The password has to be changed at the first log-in, and works for that long. */
    void oneTimePassword(SeededAccount account, Duration valid) throws SQLException {
        run(
                """
                update app_user set must_change_password = true, password_expires_at = now() + cast(? as interval)
                where user_name = ?\
                """,
                valid.toString(),
                account.user());
    }

    /** Needs the user, and the center if there is one. Returns nothing when the role is held already. */
    void membership(SeededAccount account) throws SQLException {
        run(
                """
                    insert into membership (id, user_id, role, center_id)
                    select nextval('record_id'), u.id, r.role, c.id
                    from app_user u cross join (values (?, ?)) as r (role, center)
                    left join center c on c.source_key = r.center
                    where u.user_name = ? and not exists (
                        select from membership m where m.user_id = u.id and m.role = r.role
                        and m.center_id is not distinct from c.id and m.ended_at is null)\
                    """,
                account.role(),
                account.center(),
                account.user());
    }

    /** A new token of the user; earlier ones of that label no longer work. Returns its text, which is not stored. */
    String token(SeededAccount account, String label, Duration valid) throws SQLException {
        String text = "itp_" + Secrets.generate();
        run(
                """
                update api_token t set revoked_at = now() from app_user u
                where u.id = t.user_id and u.user_name = ? and t.label = ? and t.revoked_at is null\
                """,
                account.user(),
                label);
        run(
                """
                insert into api_token (id, user_id, label, token_hash, expires_at)
                select nextval('record_id'), id, ?, ?, now() + cast(? as interval) from app_user where user_name = ?\
                """,
                label,
                sha256(text),
                valid.toString(),
                account.user());
        return text;
    }

    void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void run(String sql, String... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            if (statement.execute()) {
                try (ResultSet ignored = statement.getResultSet()) {
                    ignored.next();
                }
            }
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
