package org.itpregistry.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Invented persons for the demo; the launcher does not know who invents them. */
public interface DemoCases {

    /**
     * Writes the bundle of the demo.
     *
     * @return rows of each file, by file name
     */
    Map<String, Long> write(Path folder) throws IOException;
}
