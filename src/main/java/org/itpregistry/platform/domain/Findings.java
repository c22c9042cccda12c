package org.itpregistry.platform.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects what the rules of entry find. The message key is rule.CODE, or rule.CODE.detail where a rule has several. */
public final class Findings {
    private final List<Finding> found = new ArrayList<>();

    public void add(Finding finding) {
        found.add(finding);
    }

    public void error(RegistryRecord row, Item<?> item, RuleCode code, String detail, Object... arguments) {
        add(row, item.name(), code, true, detail, arguments);
    }

    public void warning(RegistryRecord row, Item<?> item, RuleCode code, String detail, Object... arguments) {
        add(row, item.name(), code, false, detail, arguments);
    }

    private void add(
            RegistryRecord row, String column, RuleCode code, boolean error, String detail, Object... arguments) {
        String key = "rule." + code + (detail.isEmpty() ? "" : "." + detail);
        found.add(new Finding(
                row.form().name(),
                row.sourceKey(),
                column,
                code,
                error,
                key,
                Arrays.stream(arguments).map(String::valueOf).toList()));
    }

    public List<Finding> all() {
        return List.copyOf(found);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Finding::error);
    }
}
