package org.itpregistry.platform.domain;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.itpregistry.measure.PartialDate;

/** ORDER: what the dictionary says comes later in a row may not lie before the other, as far as the dates are known. */
public final class OrderRule implements RowRule {
    private final Map<Form<?>, List<Item<?>>> later = new ConcurrentHashMap<>();

    @Override
    public void check(RegistryRecord row, Findings findings) {
        for (Item<?> item : later.computeIfAbsent(row.form(), OrderRule::laterItemsOf)) {
            if (!row.ignores(item) && isBefore(row, item, item.earlier())) {
                findings.error(row, item, RuleCode.ORDER, "", row.value(item), row.value(item.earlier()));
            }
        }
    }

    private static List<Item<?>> laterItemsOf(Form<?> form) {
        return form.items().stream().filter(item -> item.earlier() != null).toList();
    }

    private static boolean isBefore(RegistryRecord row, Item<?> item, Item<?> earlier) {
        if (row.value(item) instanceof Integer number && row.value(earlier) instanceof Integer other) {
            return number < other;
        }
        PartialDate date = row.date(item);
        PartialDate before = row.date(earlier);
        return date != null && before != null && date.isCertainlyBefore(before);
    }
}
