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

    /** @param address a host name, or an address, an IPv6 one with or without brackets */
    static InetAddress resolve(String address) throws LaunchFailure {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException unknown) {
            throw new LaunchFailure(
                    Kind.PORT, "this machine has no address " + address + "; leave --address out", unknown);
        }
    }

    static void requireFree(Options options) throws LaunchFailure {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(resolve(options.address()), options.port()));
        } catch (IOException busy) {
            throw new LaunchFailure(
                    Kind.PORT,
                    "port " + options.port() + " is not free (" + FailureReason.of(busy)
                            + "); choose another with --port",
                    busy);
        }
    }
}
