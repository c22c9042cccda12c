package org.itpregistry.incontainer;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one archive of all in-container tests: the registry as it ships, with the tests in it. */
public final class RegistryDeployment {

    private static final File WAR = new File("target/registry.war");

    private RegistryDeployment() {}

    public static WebArchive war() {
        return ShrinkWrap.create(ZipImporter.class, "registry.war")
                .importFrom(WAR)
                .as(WebArchive.class)
                .addAsLibrary(jarOf(Assertions.class))
                .setWebXML(withoutGate())
                .addPackages(
                        true,
                        Filters.exclude(".*\\.(house|launch|browser)\\..*|.*/(house|launch|browser)/.*|.*BrowserIT.*"),
                        "org.itpregistry");
    }

    /** The gate would ask the test runner's servlet to log in; what it lets through is tried from outside, in a browser. */
    private static StringAsset withoutGate() {
        try {
            String descriptor = Files.readString(Path.of("src", "main", "webapp", "WEB-INF", "web.xml"));
            String open = descriptor.replaceAll(
                    "(?s)<filter-mapping>\\s*<filter-name>gate</filter-name>.*?</filter-mapping>", "");
            if (open.equals(descriptor)) {
                throw new IllegalStateException("web.xml has no mapping of the gate any more; mend this test");
            }
            return new StringAsset(open);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
