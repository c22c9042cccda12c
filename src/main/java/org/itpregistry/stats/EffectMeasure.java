package org.itpregistry.stats;

/** What a 2x2 table is summarized by, on the scale on which it is analysed; the cells may carry a half. */
public enum EffectMeasure {
    /** p1 - p2; variance p1 q1/n1 + p2 q2/n2. */
    RISK_DIFFERENCE {
        @Override
        Effect of(double a, double b, double c, double d, boolean corrected) {
            double n1 = a + b;
            double n2 = c + d;
            return new Effect(a / n1 - c / n2, a * b / (n1 * n1 * n1) + c * d / (n2 * n2 * n2), corrected);
        }
    },
    /** ln(p1/p2); variance 1/a - 1/n1 + 1/c - 1/n2. */
    RISK_RATIO {
        @Override
        Effect of(double a, double b, double c, double d, boolean corrected) {
            double n1 = a + b;
            double n2 = c + d;
            return new Effect(Math.log(a / n1 / (c / n2)), 1 / a - 1 / n1 + 1 / c - 1 / n2, corrected);
        }
    },
    /** ln(ad/bc); variance 1/a + 1/b + 1/c + 1/d. */
    ODDS_RATIO {
        @Override
        Effect of(double a, double b, double c, double d, boolean corrected) {
            return new Effect(Math.log(a / b / (c / d)), 1 / a + 1 / b + 1 / c + 1 / d, corrected);
        }
    };

    /** Whether effects are pooled as logarithms. */
    public boolean logarithmic() {
        return this != RISK_DIFFERENCE;
    }

    abstract Effect of(double a, double b, double c, double d, boolean corrected);

    Effect of(TwoByTwo t) {
        return of(t.a(), t.b(), t.c(), t.d(), false);
    }

    /** With a half added to each of the four cells. */
    Effect corrected(TwoByTwo t) {
        return of(t.a() + 0.5, t.b() + 0.5, t.c() + 0.5, t.d() + 0.5, true);
    }
}
