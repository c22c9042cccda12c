package org.itpregistry.launch;

import java.io.IOException;
import java.nio.file.Path;

/** Sends a folder of CSV files to a running registry. */
public final class BundleDoor {

    private BundleDoor() {}

    /**
     * Packs and imports the bundle; returns when it is stored.
     *
     * @param archive where the packed bundle is put
     * @throws IOException when the registry refuses it; the message is its answer
     */
    public static void send(String url, String token, Path bundle, Path archive) throws IOException {
        try {
            new ImportDoor(new Address(url), token).commit(Archive.pack(bundle, archive));
        } catch (LaunchFailure refused) {
            throw new IOException(refused.getMessage(), refused);
        }
    }
}
