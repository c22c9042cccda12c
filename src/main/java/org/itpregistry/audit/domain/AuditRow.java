package org.itpregistry.audit.domain;

import java.time.Instant;
import java.util.List;

/**
 * One change of one row, as the trail holds it.
 *
 * @param id of the entry
 * @param seq position of its transaction in the chain
 * @param at instant of the transaction
 * @param person source key of the person it concerns; empty when it concerns none
 * @param action INSERT, UPDATE or DELETE
 * @param items what changed, item by item
 */
public record AuditRow(
        long id,
        long seq,
        Instant at,
        String user,
        String role,
        String center,
        String channel,
        String reason,
        String table,
        String person,
        String action,
        List<ItemChange> items) {
    public AuditRow {
        items = List.copyOf(items);
    }

    /**
     * Old and new value of one item; empty where there was none, a tilde and the reason where a value is missing.
     *
     * @param labelKey key of the item's label in the language bundle, or the name of the column
     */
    public record ItemChange(String labelKey, String before, String after) {}
}
