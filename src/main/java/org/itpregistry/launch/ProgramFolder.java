package org.itpregistry.launch;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where the program lies: the launcher's jar with the WAR and what stands around the house beside it. */
public final class ProgramFolder {

    private ProgramFolder() {}

    /** The folder of the launcher's jar. */
    public static Path find() throws IOException {
        try {
            return Path.of(ProgramFolder.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getParent();
        } catch (URISyntaxException strange) {
            throw new IOException("cannot tell where the program lies", strange);
        }
    }
}
