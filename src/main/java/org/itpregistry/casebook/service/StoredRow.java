package org.itpregistry.casebook.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.itpregistry.measure.MissingReason;
import org.itpregistry.measure.Recorded;
import org.itpregistry.platform.domain.Item;

/** The row at which a result set stands, read by the items of the dictionary. */
record StoredRow(ResultSet row) {
    long patientId() throws SQLException {
        return row.getLong("patient_id");
    }

    String key() throws SQLException {
        return row.getString("source_key");
    }

    String text(String column) throws SQLException {
        return row.getString(column);
    }

    /** The value, or null. */
    <T> T value(Item<T> item) throws SQLException {
        Object column = row.getObject(item.name());
        return column == null ? null : item.type().fromColumn(column);
    }

    /** The value, the reason why there is none, or blank. */
    <T> Recorded<T> recorded(Item<T> item) throws SQLException {
        T value = value(item);
        if (value != null) {
            return Recorded.of(value);
        }
        String reason = row.getString(item.missingColumn());
        return reason == null ? Recorded.blank() : Recorded.missing(MissingReason.valueOf(reason));
    }
}
