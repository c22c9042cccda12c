package org.itpregistry.exchange.domain;

import java.io.Serializable;

/**
 * What became, or would become, of the rows of one file.
 *
 * @param refused rows with an error
 */
public record FileCount(long read, long inserted, long updated, long unchanged, long refused) implements Serializable {}
