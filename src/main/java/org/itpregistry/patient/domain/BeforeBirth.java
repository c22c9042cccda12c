package org.itpregistry.patient.domain;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.RegistryRecord;
import org.itpregistry.platform.domain.RuleCode;

/** BEFORE_BIRTH: nothing happens to a person before the first day on which the person can have been born. */
public final class BeforeBirth implements EntryRule {
    private final Map<Form<?>, List<Item<?>>> dates = new ConcurrentHashMap<>();

    @Override
    public void check(PersonFile file, Findings findings) {
        PartialDate birth = file.patient().value(Patient.BIRTH_DATE);
        if (birth == null) {
            return;
        }
        for (RegistryRecord row : file.all()) {
            for (Item<?> item : dates.computeIfAbsent(row.form(), Form::eventDates)) {
                PartialDate date = row.date(item);
                if (date != null && date.isCertainlyBefore(birth) && !row.ignores(item)) {
                    findings.error(row, item, RuleCode.BEFORE_BIRTH, "", date, birth);
                }
            }
        }
    }
}
