package org.itpregistry.exchange.service;

import java.sql.SQLException;
import java.util.Locale;
import org.itpregistry.access.domain.Center;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.RuleCode;

/** A center belongs to all cohorts: a bundle of one does not change it. What it says otherwise is told and left. */
record StoredCenters(Sql sql, Reporting reporting) {
    void check(StagedFile file) throws SQLException {
        for (Item<?> item : file.layout().items()) {
            sql.each(
                    String.format(
                            Locale.ROOT,
                            """
                    select s.row_no, t.%1$s, s.%1$s from %2$s s join center t on t.source_key = s.source_key
                    where s.%1$s is distinct from t.%1$s and s.%1$s is not null order by s.row_no\
                    """,
                            item.name(),
                            file.table()),
                    row -> reporting.warning(
                            Center.FORM.file(),
                            row.getInt(1),
                            item.name(),
                            RuleCode.KEPT,
                            "rule.KEPT.center",
                            row.getString(2) == null ? 0 : 1,
                            row.getString(2) == null ? "" : row.getString(2),
                            row.getString(3)));
        }
    }
}
