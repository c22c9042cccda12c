package org.itpregistry.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.itpregistry.launch.DemoCases;

/** The persons of {@code itp demo}: the same ones everywhere. */
public final class SyntheticDemo implements DemoCases {
    private static final SyntheticRegistry PERSONS = new SyntheticRegistry(330, 4, 1, Detail.FULL);

    @Override
    public Map<String, Long> write(Path folder) throws IOException {
        return PERSONS.write(folder);
    }
}
