package org.itpregistry.study;

import java.util.List;
import org.itpregistry.stats.ConfidenceLevel;
import org.itpregistry.stats.EffectMeasure;
import org.itpregistry.stats.Effects;
import org.itpregistry.stats.Estimate;
import org.itpregistry.stats.InverseVariance;
import org.itpregistry.stats.MantelHaenszel;
import org.itpregistry.stats.PooledEffect;
import org.itpregistry.stats.RandomEffects;
import org.itpregistry.stats.TauSquared;
import org.itpregistry.stats.TwoByTwo;

/** How the risk differences of several trials become one. */
public enum PoolingModel {
    /** Fixed effect; no correction of zero cells. */
    MANTEL_HAENSZEL {
        @Override
        Estimate<PooledEffect> pool(List<TwoByTwo> tables, Effects effects) {
            return MantelHaenszel.pooled(tables, EffectMeasure.RISK_DIFFERENCE, ConfidenceLevel.P95);
        }
    },
    /** Fixed effect. */
    INVERSE_VARIANCE {
        @Override
        Estimate<PooledEffect> pool(List<TwoByTwo> tables, Effects effects) {
            return InverseVariance.pooled(effects, ConfidenceLevel.P95);
        }
    },
    DERSIMONIAN_LAIRD {
        @Override
        Estimate<PooledEffect> pool(List<TwoByTwo> tables, Effects effects) {
            return RandomEffects.of(effects, TauSquared.DERSIMONIAN_LAIRD)
                    .map(random -> random.pooled(ConfidenceLevel.P95));
        }
    },
    REML {
        @Override
        Estimate<PooledEffect> pool(List<TwoByTwo> tables, Effects effects) {
            return RandomEffects.of(effects, TauSquared.REML).map(random -> random.pooled(ConfidenceLevel.P95));
        }
    },
    /** REML with the interval of Hartung and Knapp. */
    HARTUNG_KNAPP {
        @Override
        Estimate<PooledEffect> pool(List<TwoByTwo> tables, Effects effects) {
            return RandomEffects.of(effects, TauSquared.REML)
                    .flatMap(random -> random.hartungKnapp(ConfidenceLevel.P95));
        }
    },
    /** The same, never narrower than the spread within the trials warrants. */
    HARTUNG_KNAPP_AD_HOC {
        @Override
        Estimate<PooledEffect> pool(List<TwoByTwo> tables, Effects effects) {
            return RandomEffects.of(effects, TauSquared.REML)
                    .map(random -> random.hartungKnappAdHoc(ConfidenceLevel.P95));
        }
    };

    abstract Estimate<PooledEffect> pool(List<TwoByTwo> tables, Effects effects);
}
