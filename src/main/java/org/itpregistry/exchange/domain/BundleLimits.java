package org.itpregistry.exchange.domain;

/**
 * How large a bundle may be.
 *
 * @param archive bytes of the ZIP
 * @param entries files in the ZIP
 * @param file bytes of one file when unpacked
 * @param total bytes of all files when unpacked
 * @param ratio times that a file of some size may grow when unpacked
 * @param field characters of one field
 * @param columns fields of one row
 */
public record BundleLimits(long archive, int entries, long file, long total, int ratio, int field, int columns) {
    private static final long MEGABYTE = 1L << 20;

    /** Room for a registry of a million persons; text compresses by ten or twenty, a bomb by a thousand. */
    public static final BundleLimits USUAL =
            new BundleLimits(512 * MEGABYTE, 1_000, 2_000 * MEGABYTE, 4_000 * MEGABYTE, 150, 100_000, 500);

    /** Small files may compress as they like. */
    static final long ANY_RATIO_BELOW = 4 * MEGABYTE;
}
