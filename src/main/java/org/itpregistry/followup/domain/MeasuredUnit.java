package org.itpregistry.followup.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.itpregistry.platform.domain.CodeEntry;
import org.itpregistry.platform.domain.CodeEntry.AllowedUnit;
import org.itpregistry.platform.domain.CodeLists;
import org.itpregistry.platform.domain.CodeRule;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.RegistryRecord;
import org.itpregistry.platform.domain.RuleCode;

/**
 * A measurement is given in one of its units, and the value is possible in that unit (FORMAT); an unusual one is kept with a
 * warning.
 */
public final class MeasuredUnit implements CodeRule {
    private static final String MEASUREMENTS = Observation.CODE.codeList();
    private static final String UNITS = Observation.UNIT.codeList();

    @Override
    public void check(RegistryRecord row, CodeLists lists, Findings findings) {
        if (row.form() != Observation.FORM || row.value(Observation.CODE) == null) {
            return;
        }
        String unit = row.value(Observation.UNIT);
        Optional<CodeEntry> measurement = lists.find(MEASUREMENTS, row.value(Observation.CODE));
        if (unit == null || measurement.isEmpty() || lists.find(UNITS, unit).isEmpty()) {
            return; // said by another rule
        }
        List<AllowedUnit> allowed = measurement.get().units();
        Optional<AllowedUnit> chosen =
                allowed.stream().filter(one -> one.unit().equals(unit)).findFirst();
        if (chosen.isPresent()) {
            checkValue(row, measurement.get(), chosen.get(), label(lists, unit), findings);
        } else if (!allowed.isEmpty()) {
            String units = allowed.stream().map(one -> label(lists, one.unit())).collect(Collectors.joining(", "));
            findings.error(
                    row,
                    Observation.UNIT,
                    RuleCode.FORMAT,
                    "unit",
                    label(lists, unit),
                    measurement.get().label(),
                    units);
        }
    }

    private static void checkValue(
            RegistryRecord row, CodeEntry measurement, AllowedUnit unit, String label, Findings findings) {
        BigDecimal value = row.value(Observation.VALUE);
        if (value == null) {
            return;
        }
        if (!unit.hard().holds(value)) {
            findings.error(
                    row, Observation.VALUE, RuleCode.FORMAT, "range", value.toPlainString(), unit.hard() + " " + label);
        } else if (!unit.soft().holds(value)) {
            findings.warning(
                    row,
                    Observation.VALUE,
                    RuleCode.FORMAT,
                    "unusual",
                    value.toPlainString() + " " + label,
                    measurement.label(),
                    unit.soft() + " " + label);
        }
    }

    private static String label(CodeLists lists, String unit) {
        return lists.label(UNITS, unit);
    }
}
