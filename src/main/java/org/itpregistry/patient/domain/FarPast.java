package org.itpregistry.patient.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.RegistryRecord;
import org.itpregistry.platform.domain.RuleCode;

/**
 * FAR_PAST: a birth before 1900, or anything of a person more than 120 years after the birth; where the birth is not known,
 * anything before 1900. Partial dates are taken in favor of the entry.
 */
public final class FarPast implements EntryRule {
    private static final int OLDEST = 120;
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private final Map<Form<?>, List<Item<?>>> dates = new ConcurrentHashMap<>();

    @Override
    public void check(PersonFile file, Findings findings) {
        PartialDate birth = file.patient().value(Patient.BIRTH_DATE);
        if (birth != null && isLongAgo(birth)) {
            findings.warning(file.patient(), Patient.BIRTH_DATE, RuleCode.FAR_PAST, "birth", birth);
        }
        for (RegistryRecord row : file.all()) {
            for (Item<?> item : dates.computeIfAbsent(row.form(), Form::facts)) {
                PartialDate date = row.date(item);
                if (date != null && item != Patient.BIRTH_DATE && !row.ignores(item)) {
                    check(row, item, date, birth, findings);
                }
            }
        }
    }

    private static void check(
            RegistryRecord row, Item<?> item, PartialDate date, PartialDate birth, Findings findings) {
        if (birth == null && isLongAgo(date)) {
            findings.warning(row, item, RuleCode.FAR_PAST, "early", date);
        } else if (birth != null && date.earliest().isAfter(birth.latest().plusYears(OLDEST))) {
            findings.warning(row, item, RuleCode.FAR_PAST, "age", date, birth);
        }
    }

    private static boolean isLongAgo(PartialDate date) {
        return date.latest().isBefore(LONG_AGO);
    }
}
