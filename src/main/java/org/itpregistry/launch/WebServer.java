package org.itpregistry.launch;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.itpregistry.launch.LaunchFailure.Kind;

/** Payara Micro in this JVM, with one open port and nothing of its own behind it. */
final class WebServer {

    private static final Logger LOG = Logger.getLogger(WebServer.class.getName());

    private final PayaraMicroRuntime payara;

    private WebServer(PayaraMicroRuntime payara) {
        this.payara = payara;
    }

    static WebServer boot(Path program, Path folder, Options options) throws LaunchFailure {
        try {
            // Each start unpacks its own configuration, so that nothing of an older version or port stays behind.
            Folders.delete(folder);
            Path unpacked = program.resolve("server/payara");
            ServerSettings.prepare(unpacked, folder);
            System.setProperty("fish.payara.micro.UnpackDir", unpacked.toString());
            System.setProperty(
                    "fish.payara.micro.BootJar",
                    unpacked.resolve("launch-micro.jar").toUri().toString());
            PayaraMicro payara = PayaraMicro.getInstance();
            payara.setRootDir(folder.toFile());
            payara.setHttpPort(options.port());
            payara.setNoHazelcast(true);
            List<String> settings = ServerSettings.of(options);
            payara.setPreBootHandler(commands -> settings.forEach(setting -> set(commands, setting)));
            return new WebServer(payara.bootStrap());
        } catch (BootstrapException | IOException failed) {
            throw new LaunchFailure(
                    Kind.SERVER,
                    "the web server did not start (" + FailureReason.of(failed) + "); see the log",
                    failed);
        }
    }

    private static void set(AdminCommandRunner commands, String setting) {
        ClusterCommandResult result = commands.run("set", setting);
        if (result.getExitStatus() != ClusterCommandResult.ExitStatus.SUCCESS) {
            LOG.log(Level.WARNING, "the server refused {0}", setting);
        }
    }

    /** @param path empty, or like {@code /itp} */
    void deploy(Path war, String path) throws LaunchFailure {
        // It answers true for an application that failed to load as well.
        if (!payara.deploy("registry", path.isEmpty() ? "/" : path, war.toFile())
                || !payara.getDeployedApplicationNames().contains("registry")) {
            throw new LaunchFailure(
                    Kind.SERVER, "the application did not start; see the log for the first SEVERE line");
        }
    }
}
