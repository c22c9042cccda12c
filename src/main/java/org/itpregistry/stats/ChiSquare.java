package org.itpregistry.stats;

import static org.itpregistry.stats.Estimate.Reason.ZERO_MARGIN;

/** Chi-square tests of a 2x2 table (a, b; c, d) with N observations; not estimable when a row or column is empty. */
public enum ChiSquare {
    /** N (ad - bc)&sup2; over the product of the margins. */
    PEARSON {
        @Override
        double statistic(TwoByTwo table) {
            return overMargins(table, determinant(table));
        }
    },
    /** With |ad - bc| made smaller by N/2, but not below zero (J R Stat Soc Suppl 1934;1:217). */
    YATES {
        @Override
        double statistic(TwoByTwo table) {
            return overMargins(table, Math.max(0, determinant(table) - table.total() / 2.0));
        }
    },
    /** Pearson's times (N-1)/N (Campbell, Stat Med 2007;26:3661). */
    N_MINUS_1 {
        @Override
        double statistic(TwoByTwo table) {
            return PEARSON.statistic(table) * (table.total() - 1) / table.total();
        }
    };

    public Estimate<ChiSquareStatistic> test(TwoByTwo table) {
        return table.hasZeroMargin()
                ? Estimate.not(ZERO_MARGIN)
                : Estimate.of(ChiSquareStatistic.of(statistic(table), 1));
    }

    abstract double statistic(TwoByTwo table);

    private static double determinant(TwoByTwo t) {
        return Math.abs((long) t.a() * t.d() - (long) t.b() * t.c());
    }

    private static double overMargins(TwoByTwo t, double determinant) {
        double rows = (double) (t.a() + t.b()) * (t.c() + t.d());
        double columns = (double) (t.a() + t.c()) * (t.b() + t.d());
        return t.total() * (determinant / rows) * (determinant / columns);
    }
}
