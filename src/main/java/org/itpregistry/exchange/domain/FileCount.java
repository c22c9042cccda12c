package org.itpregistry.exchange.domain;

import java.io.Serializable;

/**
 * What became, or would become, of the rows of one file.
 *
 * @param refused rows with an error
 * @param kept blank cells that leave what is stored as it is
 * @param skipped rows left out because what they name was voided
 */
public record FileCount(long read, long inserted, long updated, long unchanged, long refused, long kept, long skipped)
        implements Serializable {}
