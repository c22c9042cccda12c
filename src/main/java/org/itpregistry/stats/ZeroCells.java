package org.itpregistry.stats;

/** Which trials with a zero cell get a half added to each cell before their effects are weighted by inverse variance. */
public enum ZeroCells {
    /** All of them, for differences too: metafor. */
    ADD_HALF {
        @Override
        boolean corrects(TwoByTwo table, EffectMeasure measure) {
            return table.hasZeroCell();
        }
    },
    /** For ratios all of them, for differences only those whose variance would be zero: RevMan. */
    ADD_HALF_WHERE_NEEDED {
        @Override
        boolean corrects(TwoByTwo table, EffectMeasure measure) {
            boolean flat = (table.a() == 0 || table.b() == 0) && (table.c() == 0 || table.d() == 0);
            return measure.logarithmic() ? table.hasZeroCell() : flat;
        }
    };

    abstract boolean corrects(TwoByTwo table, EffectMeasure measure);
}
