package org.itpregistry.export.domain;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Rows that left the house as a file.
 *
 * @param key as in an address; empty before it is stored
 * @param purpose why, as its maker said
 * @param madeAt the moment whose rows it holds
 * @param madeBy user name
 * @param productVersion of the registry that made it
 * @param rows in all its files
 * @param files those in it, in their order
 * @param fileName of the whole
 * @param bytes of the whole
 * @param sha256 of the whole, in hex
 * @param isKept whether the content can still be fetched
 */
public record Export(
        long id,
        String key,
        ExportScope scope,
        ExportFormat format,
        String purpose,
        Instant madeAt,
        String madeBy,
        String productVersion,
        long rows,
        List<ExportedFile> files,
        String fileName,
        long bytes,
        String sha256,
        boolean isKept)
        implements Serializable {
    private static final int MARK = 12;
    private static final int KIBI = 1024;

    public Export {
        files = List.copyOf(files);
    }

    /** The beginning of the hash, enough to tell two apart on paper. */
    public String mark() {
        return sha256.substring(0, MARK);
    }

    /** Rounded up. */
    public long kibibytes() {
        return (bytes + KIBI - 1) / KIBI;
    }
}
