package org.itpregistry.launch;

import java.io.IOException;
import java.nio.file.Path;

/** Where PostgreSQL's programs are unpacked: once for each user, or in the data folder of a user without a home. */
final class ProgramCache {

    private ProgramCache() {}

    static Path folder(DataFolder data) throws IOException {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path shared = cache == null || cache.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache", "itp-registry")
                : Path.of(cache, "itp-registry");
        try {
            return OwnerOnly.folder(shared);
        } catch (IOException noHome) {
            return OwnerOnly.folder(data.root().resolve("programs"));
        }
    }
}
