package org.itpregistry.export.domain;

/**
 * An export that somebody wants.
 *
 * @param purpose why; it stands in the trail
 */
public record ExportOrder(ExportScope scope, ExportFormat format, String purpose) {
    public static final int LONGEST_PURPOSE = 300;
}
