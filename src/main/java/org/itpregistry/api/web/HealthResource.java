package org.itpregistry.api.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.itpregistry.api.service.HealthService;

/** Whether log-ins and imports work; needs no token. */
@Path("/health")
public class HealthResource {
    @Inject
    private HealthService health;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject health() {
        health.check();
        return Json.createObjectBuilder().add("status", "UP").build();
    }
}
