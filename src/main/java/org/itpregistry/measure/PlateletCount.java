package org.itpregistry.measure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A platelet count, held as whole platelets per microlitre so that equality and order are exact. */
public record PlateletCount(int perMicrolitre) implements Comparable<PlateletCount>, Serializable {
    /** Above any count ever reported: 3000 x 10^9/L. */
    public static final int MAXIMUM_PER_MICROLITRE = 3_000_000;

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    /** @throws IllegalArgumentException outside 0 to 3000 x 10^9/L */
    public PlateletCount {
        if (perMicrolitre < 0 || perMicrolitre > MAXIMUM_PER_MICROLITRE) {
            throw new IllegalArgumentException("no platelet count: " + perMicrolitre + " per microlitre");
        }
    }

    /** @throws ImplausibleCount when no blood holds so many platelets; it names the unit that was probably meant */
    public static PlateletCount of(BigDecimal value, PlateletUnit unit) {
        BigDecimal perMicrolitre = value.multiply(unit.perMicrolitre());
        if (!isPlausible(perMicrolitre)) {
            throw new ImplausibleCount(value, unit, unit.likelyInsteadFor(value));
        }
        return new PlateletCount(perMicrolitre.setScale(0, RoundingMode.HALF_UP).intValueExact());
    }

    /** A whole number of 10^9/L, the unit in which every definition states its threshold. */
    public static PlateletCount gigaPerLitre(int count) {
        return new PlateletCount(Math.multiplyExact(count, 1_000));
    }

    /** The count in 10^9/L without trailing zeros: 12.9, 100. */
    public BigDecimal inGigaPerLitre() {
        BigDecimal exact = BigDecimal.valueOf(perMicrolitre).divide(THOUSAND).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    @Override
    public int compareTo(PlateletCount other) {
        return Integer.compare(perMicrolitre, other.perMicrolitre);
    }

    /** The number in 10^9/L, without its unit. */
    @Override
    public String toString() {
        return inGigaPerLitre().toPlainString();
    }

    static boolean isPlausible(BigDecimal perMicrolitre) {
        return perMicrolitre.signum() >= 0 && perMicrolitre.compareTo(BigDecimal.valueOf(MAXIMUM_PER_MICROLITRE)) <= 0;
    }
}
