package org.itpregistry.api.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The REST doors, version 1. */
@ApplicationPath("/api/v1")
public class RegistryApi extends Application {
    @Override
    public Map<String, Object> getProperties() {
        // Our own OpenAPI document describes the doors; Jersey's WADL would describe them once more, worse.
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
