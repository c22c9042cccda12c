package org.itpregistry.exchange.domain;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The files of a cohort, in a folder or an archive. */
public interface Bundle extends Closeable {
    boolean has(String file);

    /**
     * Opens a file of the bundle.
     *
     * @throws BrokenBundle also while it is read, when it is larger than a bundle may be
     */
    InputStream open(String file) throws IOException;

    /** Names of the files that are no part of the format. */
    List<String> ignored();
}
