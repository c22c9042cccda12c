package org.itpregistry.api.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;

/** The description of all doors, OpenAPI 3.1. */
@Path("/openapi.json")
public class OpenApiResource {
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] document() throws IOException {
        try (InputStream file = OpenApiResource.class.getResourceAsStream("/org/itpregistry/api/openapi.json")) {
            return file.readAllBytes();
        }
    }
}
