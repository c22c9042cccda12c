package org.itpregistry.entry.domain;

import java.util.List;
import org.itpregistry.platform.domain.Entry;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.RegistryRecord;

/** Rows written as in a file, for tests: item=text. */
public final class Row {
    private Row() {}

    public static <R extends RegistryRecord> R of(Form<R> form, String key, String... entries) {
        R row = form.blank();
        row.nameKey(key);
        var findings = new Findings();
        for (String entry : entries) {
            int equals = entry.indexOf('=');
            Entry.enter(
                    row, form.item(entry.substring(0, equals)).orElseThrow(), entry.substring(equals + 1), findings);
        }
        if (findings.hasErrors()) {
            throw new IllegalArgumentException(findings.all().toString());
        }
        return row;
    }

    /** PLT_UNIT warning count_1e9_per_l. */
    public static List<String> summary(List<EntryFinding> findings) {
        return findings.stream()
                .map(finding -> finding.code() + (finding.error() ? " error " : " warning ") + finding.column())
                .toList();
    }
}
