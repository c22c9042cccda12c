package org.itpregistry.entry.domain;

import java.time.Instant;
import org.itpregistry.platform.domain.Form;

/**
 * A record that was voided and may be taken back.
 *
 * @param key its key in the cohort
 * @param patient id of the person it belongs to, or is; 0 for a denominator
 * @param person key of that person; empty for a denominator
 * @param center key of the center
 * @param reason why it was voided
 * @param at when; null for what was voided before this was noted
 */
public record VoidedRecord(
        Form<?> form, long id, String key, long patient, String person, String center, String reason, Instant at) {}
