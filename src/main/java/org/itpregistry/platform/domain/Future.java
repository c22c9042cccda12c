package org.itpregistry.platform.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * FUTURE: what has happened lies behind us. A day is granted for centers where it is tomorrow already; a partial date is
 * refused only when its first possible day is too late.
 *
 * @param today in UTC
 */
public record Future(LocalDate today) implements RowRule {
    private static final int TIME_ZONES = 1;
    private static final Map<Form<?>, List<Item<?>>> FACTS = new ConcurrentHashMap<>();

    @Override
    public void check(RegistryRecord row, Findings findings) {
        long last = today.toEpochDay() + TIME_ZONES;
        for (Item<?> item : FACTS.computeIfAbsent(row.form(), Form::facts)) {
            var date = row.date(item);
            if (date != null && date.earliestEpochDay() > last && !row.ignores(item)) {
                findings.error(row, item, RuleCode.FUTURE, "", date);
            }
        }
    }
}
