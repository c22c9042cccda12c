package org.itpregistry.launch;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;
import org.itpregistry.launch.LaunchFailure.Kind;

/** Where the registry answers. */
record Address(String url) {

    private static final int TRIES = 50;

    /** From this machine; who listens on all addresses answers at the usual one. */
    static Address of(Options options) throws LaunchFailure {
        InetAddress listening = Port.resolve(options.address());
        boolean usual =
                listening.isAnyLocalAddress() || listening.getHostAddress().equals("127.0.0.1");
        String host = usual ? "localhost" : options.address();
        String written = host.contains(":") ? "[" + host.replaceAll("[\\[\\]]", "") + "]" : host;
        return new Address("http://" + written + ":" + options.port() + options.path());
    }

    /** The health resource answers once the database does; asking also warms the way for the first page. */
    void awaitHealthy() throws LaunchFailure {
        int status = 0;
        for (int tries = 0; tries < TRIES && status != HttpURLConnection.HTTP_OK; tries++) {
            pause(tries);
            status = status("/api/v1/health");
        }
        if (status != HttpURLConnection.HTTP_OK) {
            throw new LaunchFailure(
                    Kind.SERVER, "the application does not answer at " + url + "/api/v1/health; see the log");
        }
    }

    private int status(String path) {
        try {
            var connection = (HttpURLConnection) URI.create(url + path).toURL().openConnection();
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(10_000);
            return connection.getResponseCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private static void pause(int tries) {
        try {
            Thread.sleep(tries == 0 ? 0 : 100);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
