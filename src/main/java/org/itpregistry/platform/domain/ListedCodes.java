package org.itpregistry.platform.domain;

import java.util.Optional;

/**
 * Codes of lists that grow: the registry's list must hold them (FORMAT), unless the dictionary leaves the item open. A retired
 * code is kept with a warning. A list that is not among those given is not held against.
 */
public final class ListedCodes implements CodeRule {
    @Override
    public void check(RegistryRecord row, CodeLists lists, Findings findings) {
        row.form().listedItems().forEach(item -> check(row, item, lists, findings));
    }

    private static <T> void check(RegistryRecord row, Item<T> item, CodeLists lists, Findings findings) {
        T value = row.value(item);
        if (value == null || lists.entries(item.codeList()).isEmpty()) {
            return;
        }
        for (String code : item.type().print(value).split("\\|")) {
            Optional<CodeEntry> entry = lists.find(item.codeList(), code).filter(item::takes);
            if (entry.isEmpty() && !item.isOpen()) {
                findings.error(row, item, RuleCode.FORMAT, "list", code);
            } else if (entry.filter(CodeEntry::retired).isPresent()) {
                findings.warning(
                        row, item, RuleCode.FORMAT, "retired", entry.get().label());
            }
        }
    }
}
