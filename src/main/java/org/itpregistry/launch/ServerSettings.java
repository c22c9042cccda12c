package org.itpregistry.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How the server differs from how it comes. Measurements, health pages, its own description of our REST doors, the
 * data grid and the call home serve operators of many servers; here they would be open doors.
 */
final class ServerSettings {

    private static final String CONFIG = "configs.config.server-config.";
    private static final String HTTP = CONFIG + "network-config.";
    private static final String LISTENER = HTTP + "network-listeners.network-listener.http-listener.";
    private static final String PROTOCOL = HTTP + "protocols.protocol.http-listener.http.";
    private static final String AVAILABILITY = CONFIG + "availability-service.";

    /** Elements that the shipped configuration leaves out; without them there is nothing to set. */
    private static final String MISSING =
            "<microprofile-healthcheck-configuration enabled=\"false\"/><microprofile-openapi-configuration enabled=\"false\"/>";

    private ServerSettings() {}

    /** Copies the shipped configuration and the resource adapters that data sources need. */
    static void prepare(Path unpacked, Path folder) throws IOException {
        OwnerOnly.folder(folder);
        for (String part : List.of("config", "lib")) {
            Folders.copy(unpacked.resolve(part), folder.resolve(part));
        }
        Path domain = folder.resolve("config/domain.xml");
        String shipped = Files.readString(domain);
        Files.writeString(
                domain,
                shipped.replace("<config name=\"server-config\">", "<config name=\"server-config\">" + MISSING));
    }

    static List<String> of(Options options) throws LaunchFailure {
        return List.of(
                LISTENER + "address=" + Port.resolve(options.address()).getHostAddress(),
                PROTOCOL + "server-header=false",
                PROTOCOL + "xpowered-by=false",
                PROTOCOL + "trace-enabled=false",
                AVAILABILITY + "availability-enabled=false",
                AVAILABILITY + "web-container-availability.availability-enabled=false",
                AVAILABILITY + "web-container-availability.persistence-type=memory",
                CONFIG + "phone-home-runtime-configuration.enabled=false",
                CONFIG + "microprofile-metrics-configuration.enabled=false",
                CONFIG + "microprofile-healthcheck-configuration.enabled=false",
                CONFIG + "microprofile-openapi-configuration.enabled=false");
    }
}
