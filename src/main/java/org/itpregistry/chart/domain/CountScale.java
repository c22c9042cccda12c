package org.itpregistry.chart.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Where a platelet count lies on the vertical axis; on a logarithmic one, counts below 1 lie at 1. */
final class CountScale {
    /** The thresholds of the response criteria (IWG, Blood 2009;113:2386) and of severe neonatal disease, 10*9/L. */
    static final List<Double> THRESHOLDS = List.of(30.0, 50.0, 100.0);

    private static final List<Double> LOGARITHMIC = List.of(1.0, 3.0, 10.0, 300.0, 1000.0, 3000.0);
    private static final List<Double> LINEAR = List.of(0.0, 200.0, 300.0, 400.0, 500.0, 750.0, 1000.0, 2000.0, 3000.0);

    private final boolean logarithmic;
    private final double top;
    private final double yTop;
    private final double yBottom;

    CountScale(boolean logarithmic, double highest, double yTop, double yBottom) {
        this.logarithmic = logarithmic;
        this.yTop = yTop;
        this.yBottom = yBottom;
        top = Math.max(150, highest * (logarithmic ? 1.3 : 1.08));
    }

    double y(double count) {
        double share = logarithmic ? Math.log(Math.max(count, 1)) / Math.log(top) : count / top;
        return yBottom - share * (yBottom - yTop);
    }

    List<Double> ticks() {
        return Stream.concat((logarithmic ? LOGARITHMIC : LINEAR).stream(), THRESHOLDS.stream())
                .filter(value -> value <= top)
                .sorted()
                .toList();
    }

    static String print(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
