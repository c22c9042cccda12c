package org.itpregistry.audit.domain;

import java.time.LocalDate;

/**
 * Which changes to list. An empty text or a null lets everything pass.
 *
 * @param user exact user name
 * @param channel code of the door by which the change came
 * @param person source key of a person
 * @param table name of the table
 * @param from first day, UTC
 * @param to last day, UTC
 * @param before only entries older than this one; null for the newest
 */
public record AuditFilter(
        String user, String channel, String person, String table, LocalDate from, LocalDate to, Long before) {}
