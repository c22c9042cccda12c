package org.itpregistry.job.service;

import java.util.Map;
import java.util.Set;
import org.itpregistry.access.domain.Caller;
import org.itpregistry.access.domain.Role;

/** In whose name the registry works when nobody asks: with the sight of a coordinator. The blank keeps the name from people. */
public final class RegistryCaller {
    public static final Caller REGISTRY = new Caller(0, "registry job", Set.of(Role.COORDINATOR), Map.of());

    private RegistryCaller() {}
}
