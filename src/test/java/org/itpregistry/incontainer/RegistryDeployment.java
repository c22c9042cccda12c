package org.itpregistry.incontainer;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
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
                .addPackages(
                        true,
                        Filters.exclude(".*\\.(house|launch|browser)\\..*|.*/(house|launch|browser)/.*|.*BrowserIT.*"),
                        "org.itpregistry");
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
