package org.itpregistry.audit.domain;

import java.time.Instant;

/**
 * Where the hash chain does not hold.
 *
 * @param seq position in the chain; 0 for a transaction that was never sealed
 * @param at instant of the transaction
 * @param problem what does not fit
 */
public record ChainProblem(long seq, Instant at, String problem) {}
