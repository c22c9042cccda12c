package org.itpregistry.study;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a number compares with the published one, at the precision in which that was printed. */
public enum Agreement {
    /** Equal when rounded half up as printed. */
    YES,
    /** Equal when cut off as printed. */
    TRUNCATED,
    NO,
    /** Different, and numbers of the same paper rule the printed one out. */
    CONTRADICTORY;

    /**
     * @param exact our number, exact or to many more digits than were printed
     * @param published the printed number
     */
    public static Agreement of(BigDecimal exact, BigDecimal published) {
        int printed = Math.max(published.scale(), 0);
        if (exact.setScale(printed, RoundingMode.HALF_UP).compareTo(published) == 0) {
            return YES;
        }
        return exact.setScale(printed, RoundingMode.DOWN).compareTo(published) == 0 ? TRUNCATED : NO;
    }
}
