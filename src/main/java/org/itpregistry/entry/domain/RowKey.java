package org.itpregistry.entry.domain;

import java.io.Serializable;
import org.itpregistry.platform.domain.RegistryRecord;

/** Names a stored row: its form, and its key in the cohort. */
public record RowKey(String form, String key) implements Serializable {
    public static RowKey of(RegistryRecord row) {
        return new RowKey(row.form().name(), row.sourceKey());
    }
}
