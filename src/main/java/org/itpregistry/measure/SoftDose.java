package org.itpregistry.measure;

import java.math.BigDecimal;

/**
 * The usual doses of an agent in one unit; a dose outside is kept and questioned.
 *
 * @param low lowest usual dose, inclusive
 * @param high highest usual dose, inclusive
 */
public record SoftDose(String agent, DoseUnit unit, BigDecimal low, BigDecimal high, DoseSource source) {
    static SoftDose of(String agent, DoseUnit unit, String low, String high, DoseSource source) {
        return new SoftDose(agent, unit, new BigDecimal(low), new BigDecimal(high), source);
    }

    public boolean holds(BigDecimal dose) {
        return dose.compareTo(low) >= 0 && dose.compareTo(high) <= 0;
    }

    /** The same doses in another unit, of which the lowest holds so many times the number, and the highest so many. */
    SoftDose in(DoseUnit other, String timesLow, String timesHigh) {
        return new SoftDose(
                agent,
                other,
                plain(low.multiply(new BigDecimal(timesLow))),
                plain(high.multiply(new BigDecimal(timesHigh))),
                source);
    }

    private static BigDecimal plain(BigDecimal dose) {
        BigDecimal stripped = dose.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
