package org.itpregistry.exchange.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A bundle that lies unpacked in a folder of this machine. */
public final class FolderBundle implements Bundle {
    private final Path folder;
    private final List<String> names;
    private final Set<String> known;

    /** @param known names of the files of the format */
    public FolderBundle(Path folder, Set<String> known) throws IOException {
        this.folder = folder;
        this.known = known;
        try (Stream<Path> files = Files.list(folder)) {
            names = files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Override
    public boolean has(String file) {
        return known.contains(file) && names.contains(file);
    }

    @Override
    public InputStream open(String file) throws IOException {
        return Files.newInputStream(folder.resolve(file));
    }

    @Override
    public List<String> ignored() {
        return names.stream().filter(name -> !known.contains(name)).toList();
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
