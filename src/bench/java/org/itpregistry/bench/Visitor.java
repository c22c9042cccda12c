package org.itpregistry.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Someone with a browser: keeps cookies, asks for one page after the other. */
final class Visitor {
    private static final int WARM_UP = 60;
    private static final int ASKED = 200;

    private final String url;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Visitor(String url) {
        this.url = url;
    }

    void logIn(String user, String password) throws IOException, InterruptedException {
        String form = "user=" + URLEncoder.encode(user, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8) + "&from=/";
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/access/session"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        int status =
                client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status != HttpURLConnection.HTTP_SEE_OTHER) {
            throw new IOException("the log-in of " + user + " answered " + status);
        }
    }

    /** The status of a page, without following where it leads. */
    int status(String path) throws IOException, InterruptedException {
        return get(path).statusCode();
    }

    String text(String path) throws IOException, InterruptedException {
        return get(path).body();
    }

    /** The status of a form that is sent, without following where it leads. */
    int post(String path, String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", url)
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    /** Milliseconds of each of many visits to a warm page. */
    double[] visit(String path) throws IOException, InterruptedException {
        for (int i = 0; i < WARM_UP; i++) {
            require(path);
        }
        double[] times = new double[ASKED];
        for (int i = 0; i < ASKED; i++) {
            long began = System.nanoTime();
            require(path);
            times[i] = (System.nanoTime() - began) / 1e6;
        }
        return times;
    }

    private void require(String path) throws IOException, InterruptedException {
        int status = status(path);
        if (status != HttpURLConnection.HTTP_OK) {
            throw new IOException(path + " answered " + status);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(url + path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
