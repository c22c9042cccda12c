package org.itpregistry.stats;

import java.util.List;

/**
 * Effects averaged by the inverse of their variance plus tau&sup2;.
 *
 * @param mean sum(w y)/sum(w)
 * @param weights sum(w)
 * @param squaredWeights sum(w&sup2;)
 * @param q sum(w (y - mean)&sup2;)
 */
record WeightedMean(double mean, double weights, double squaredWeights, double q) {

    static WeightedMean of(List<Effect> effects, double tauSquared) {
        double weights = 0;
        double squaredWeights = 0;
        double sum = 0;
        for (var effect : effects) {
            double w = effect.weight(tauSquared);
            weights += w;
            squaredWeights += w * w;
            sum += w * effect.estimate();
        }
        double mean = sum / weights;
        return new WeightedMean(mean, weights, squaredWeights, q(effects, tauSquared, mean));
    }

    static double q(List<Effect> effects, double tauSquared, double center) {
        double q = 0;
        for (var effect : effects) {
            double deviation = effect.estimate() - center;
            q += effect.weight(tauSquared) * deviation * deviation;
        }
        return q;
    }
}
