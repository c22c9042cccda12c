package org.itpregistry.platform.domain;

import java.util.List;
import java.util.ServiceLoader;

/** What rooms give to a room below them that must not know them. */
public final class Providers {
    private Providers() {}

    /**
     * One of each class that {@code META-INF/services} names for a kind, in the order of its lines. Loaded by the registry's own
     * loader of classes, whichever thread asks.
     */
    public static <S> List<S> of(Class<S> kind) {
        return ServiceLoader.load(kind, Providers.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
