package org.itpregistry.study;

import java.util.List;
import org.itpregistry.stats.ZeroCells;

/**
 * What a number of published arms is made of, and how.
 *
 * @param choices the arms; more than one only where a number asks whether any of several comparisons is significant
 * @param zeroCells which trials are corrected before they are weighted by inverse variance
 */
public record ArmsAsked(List<ArmChoice> choices, PoolingModel model, ZeroCells zeroCells) {
    public ArmsAsked {
        choices = List.copyOf(choices);
        if (choices.isEmpty()) {
            throw new IllegalArgumentException("a number of arms without arms");
        }
    }
}
