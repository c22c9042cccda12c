package org.itpregistry.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The document of the REST doors tells what the doors are: no more, no less. */
class DoorsTest {
    /** Whoever has no token is told so everywhere else. */
    private static final Set<String> OPEN = Set.of("get /health");

    @Test
    void the_document_describes_the_doors() {
        List<Door> doors = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.itpregistry").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Door.of(type).stream())
                        .toList();
        assertThat(doors).hasSizeGreaterThan(10);
        assertThat(differences(doors, document())).isEmpty();
    }

    @Test
    void every_door_says_what_a_stranger_is_told() {
        assertThat(Door.of(document()))
                .filteredOn(door -> !OPEN.contains(door.address()))
                .allSatisfy(
                        door -> assertThat(door.statuses()).as(door.address()).contains("401"));
    }

    @Test
    void what_is_described_otherwise_is_found() {
        String text =
                """
                {"paths": {"/fixture": {"operationId": "lost its verb", "responses": {}},
                  "/fixture/{id}": {"get": {"parameters": [{"name": "id", "in": "path"}],
                    "responses": {"200": {"content": {"text/csv": {}}}}}},
                  "/gone": {"get": {"responses": {}}}}}""";
        assertThat(differences(Door.of(Fixture.class), read(text)))
                .containsExactly(
                        "delete /fixture is not described",
                        "get /fixture/{id} answers [200, 404], described are [200]",
                        "get /fixture/{id} gives [application/json], described are [text/csv]",
                        "get /fixture/{id} has [path id, query part], described are [path id]",
                        "get /gone is no door");
    }

    @Path("/fixture")
    static class Fixture {
        @DELETE
        void empty() {}

        @GET
        @Path("/{id}")
        @Produces("application/json")
        String one(@PathParam("id") String id, @QueryParam("part") String part) {
            return id + part;
        }
    }

    private static List<String> differences(List<Door> doors, JsonObject document) {
        Map<String, Door> documented = new TreeMap<>();
        Door.of(document).forEach(door -> documented.put(door.address(), door));
        List<String> differences = new ArrayList<>();
        doors.forEach(door -> {
            differences.addAll(door.differences(documented));
            documented.remove(door.address());
        });
        documented.keySet().forEach(address -> differences.add(address + " is no door"));
        return differences.stream().sorted().toList();
    }

    private static JsonObject document() {
        try (JsonReader reader =
                Json.createReader(DoorsTest.class.getResourceAsStream("/org/itpregistry/api/openapi.json"))) {
            return reader.readObject();
        }
    }

    private static JsonObject read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
