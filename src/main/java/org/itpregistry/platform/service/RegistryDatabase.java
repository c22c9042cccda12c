package org.itpregistry.platform.service;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import java.sql.Connection;

/**
 * The registry's PostgreSQL, reached as the application's own role, not as the owner of the schema.
 *
 * <p>The launcher sets the registry.db properties. A request holds one connection at most, and waits five seconds for it.
 */
@DataSourceDefinition(
        name = RegistryDatabase.JNDI_NAME,
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=registry.db.url}",
        user = "${MPCONFIG=registry.db.user}",
        password = "${MPCONFIG=registry.db.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 32,
        maxIdleTime = 300,
        properties = {
            "fish.payara.max-wait-time-in-millis=5000",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation"
        })
@Singleton
@Unguarded("names the database, and answers nothing")
public class RegistryDatabase {
    public static final String JNDI_NAME = "java:app/jdbc/registry";
}
