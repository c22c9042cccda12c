package org.itpregistry.measure;

/** A row that was entered, known by its source key: what an answer can point back to. */
public interface SourceRow {
    RowKind kind();

    /** The key the row was entered or imported under, unique within its kind and cohort. */
    String key();
}
