package org.itpregistry.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.itpregistry.launch.LaunchFailure.Kind;

/** The one open port, tried before anything heavy starts. */
final class Port {

    private Port() {}

    static void requireFree(Options options) throws LaunchFailure {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(options.address()), options.port()));
        } catch (UnknownHostException unknown) {
            throw new LaunchFailure(
                    Kind.PORT, "this machine has no address " + options.address() + "; leave --address out", unknown);
        } catch (IOException busy) {
            throw new LaunchFailure(
                    Kind.PORT,
                    "port " + options.port() + " is not free (" + Reason.of(busy) + "); choose another with --port",
                    busy);
        }
    }
}
