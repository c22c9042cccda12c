package org.itpregistry.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.itpregistry.launch.Options.Mode;

/** A registry from start to stop: database and web server come up side by side, and go down one after the other. */
final class RunningRegistry {

    private static final Logger LOG = Logger.getLogger(RunningRegistry.class.getName());

    private final Options options;
    private final DataFolder folder;
    private final Storage storage;

    RunningRegistry(Options options, DataFolder folder) {
        this.options = options;
        this.folder = folder;
        this.storage = new Storage(folder);
    }

    void start(Path program) throws LaunchFailure, IOException {
        long began = System.nanoTime();
        // First of all, because Java looks only once: uploads and cuts wait there.
        System.setProperty("java.io.tmpdir", folder.temporary().toString());
        Log.open(folder);
        SerialFilter.install();
        Console.silenceOthers();
        Console.say("starting on " + folder.root());
        CompletableFuture<WebServer> server = SecondThread.by(() -> WebServer.boot(program, folder.server(), options));
        boolean first = storage.open();
        var demo = new DemoRegistry(storage.database(), folder);
        boolean loads = first ? options.mode() == Mode.DEMO : demo.isUnfinished();
        storage.warning().ifPresent(warning -> {
            LOG.log(Level.SEVERE, warning);
            Console.say("WARNING: " + warning);
        });
        System.setProperty("registry.demo", Boolean.toString(loads || demo.isStored()));
        WebServer web = SecondThread.result(server);
        Console.say("database and web server are up, starting the application");
        web.deploy(program.resolve("registry.war"), options.path());
        var address = Address.of(options);
        address.awaitHealthy();
        if (loads) {
            demo.load(address, DemoJar.beside(program).cases());
        } else if (first) {
            FirstAdministrator.create(storage.database());
        } else if (demo.isStored()) {
            demo.open(address);
        } else if (options.mode() == Mode.DEMO) {
            Console.say(folder.root() + " holds a registry already, nothing synthetic was added to it");
        }
        LOG.log(Level.INFO, "ready in {0} ms at {1}", new Object[] {
            Long.toString((System.nanoTime() - began) / 1_000_000), address.url()
        });
        Console.say("ITP registry: " + address.url());
    }

    /** Runs as shutdown hook, beside the server's own: the database must outlive the application. */
    void stop() {
        ServerStop.await();
        storage.close();
        try {
            folder.close();
        } catch (IOException gone) {
            LOG.log(Level.FINE, "the lock was gone", gone);
        }
    }
}
