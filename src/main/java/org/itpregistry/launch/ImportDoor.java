package org.itpregistry.launch;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.itpregistry.launch.LaunchFailure.Kind;

/** Sends a bundle to a running registry, the way everyone else does. */
final class ImportDoor {

    private static final Duration LONGEST = Duration.ofHours(2);
    private static final int QUOTED = 600;

    private final Address address;
    private final String token;

    ImportDoor(Address address, String token) {
        this.address = address;
        this.token = token;
    }

    void commit(Path archive) throws LaunchFailure, IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address.url() + "/api/v1/imports?mode=commit"))
                .timeout(LONGEST)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/zip")
                .POST(HttpRequest.BodyPublishers.ofFile(archive))
                .build();
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() != HttpURLConnection.HTTP_CREATED) {
            String said = FailureReason.oneLine(answer.body());
            throw new LaunchFailure(
                    Kind.SERVER,
                    "the import answered " + answer.statusCode() + ": "
                            + said.substring(0, Math.min(QUOTED, said.length())));
        }
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the bundle was sent", hurried);
        }
    }
}
