package org.itpregistry.launch;

import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Tells the audit triggers where the changes of a migration come from: in its own transaction, for a pooler may give the
 * next one to another process, and this one to another client.
 */
final class MigrationChannel extends BaseCallback {

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        try (Statement sql = context.getConnection().createStatement()) {
            sql.execute("select set_config('itp.channel', 'migration', true)");
        } catch (SQLException refused) {
            throw new FlywayException("the migration's channel could not be set", refused);
        }
    }
}
