package org.itpregistry.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The REST doors of the registry under test, as the coordinator's program knocks at them. */
final class Doors {
    private Doors() {}

    static HttpResponse<String> get(String door) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request(door).build(), BodyHandlers.ofString());
    }

    static HttpResponse<String> importBundle(byte[] zip) throws IOException, InterruptedException {
        return importBundle(RegistryUnderTest.get(), zip);
    }

    static HttpResponse<String> importBundle(RegistryUnderTest registry, byte[] zip)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        request(registry, "/imports?mode=commit")
                                .header("Content-Type", "application/zip")
                                .POST(BodyPublishers.ofByteArray(zip))
                                .build(),
                        BodyHandlers.ofString());
    }

    static HttpRequest.Builder request(String door) {
        return request(RegistryUnderTest.get(), door);
    }

    static HttpRequest.Builder request(RegistryUnderTest registry, String door) {
        return HttpRequest.newBuilder(URI.create(registry.url() + "/api/v1" + door))
                .header("Authorization", "Bearer " + registry.token());
    }
}
