package org.itpregistry.exchange.domain;

import java.util.Set;

/**
 * What an importer may bring in.
 *
 * @param everything a coordinator: any center, new ones too
 * @param centers otherwise the centers whose rows may be brought in
 */
public record ImportScope(boolean everything, Set<Long> centers) {
    public ImportScope {
        centers = Set.copyOf(centers);
    }
}
