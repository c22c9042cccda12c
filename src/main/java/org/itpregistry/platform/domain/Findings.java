package org.itpregistry.platform.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Collects what the rules of entry find. The message key is rule.CODE, or rule.CODE.detail where a rule has several.
 *
 * <p>A code among the arguments is handed on as the key of its label, code.LIST.CODE, several joined by a bar, so that
 * whoever puts the message into words names it as the forms do.
 */
public final class Findings {
    private final List<EntryFinding> found = new ArrayList<>();

    public void add(EntryFinding finding) {
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
        found.add(new EntryFinding(
                row.form().name(),
                row.sourceKey(),
                column,
                code,
                error,
                key,
                Arrays.stream(arguments).map(Findings::named).toList()));
    }

    private static String named(Object argument) {
        if (argument instanceof Enum<?> code) {
            return "code." + code.getDeclaringClass().getSimpleName() + "." + code;
        }
        return argument instanceof Set<?> codes
                ? codes.stream().map(Findings::named).collect(Collectors.joining("|"))
                : String.valueOf(argument);
    }

    public List<EntryFinding> all() {
        return List.copyOf(found);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(EntryFinding::error);
    }
}
