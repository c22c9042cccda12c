package org.itpregistry.stats;

import java.util.List;

/**
 * The area under a survival curve up to a horizon.
 *
 * @param mean in the unit of the times
 * @param standardError the root of the sum of A(t)&sup2; d/(n(n-d)), A(t) being the area from an event time t on
 * @param horizon where it ends
 */
public record RestrictedMean(double mean, double standardError, double horizon) {

    static RestrictedMean of(List<SurvivalStep> steps, double horizon) {
        double area = 0;
        double variance = 0;
        double right = horizon;
        // backwards, because each event time needs the area that follows it
        for (int i = steps.size() - 1; i >= 0; i--) {
            var step = steps.get(i);
            if (step.time() >= horizon) continue;
            area += step.survival() * (right - step.time());
            right = step.time();
            // after a curve that ended at zero there is no area, and the last term vanishes with it
            if (area > 0)
                variance += area * area * step.events() / ((double) step.atRisk() * (step.atRisk() - step.events()));
        }
        return new RestrictedMean(area + right, Math.sqrt(variance), horizon);
    }
}
