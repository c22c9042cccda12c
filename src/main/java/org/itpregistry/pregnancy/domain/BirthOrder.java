package org.itpregistry.pregnancy.domain;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.itpregistry.patient.domain.EntryRule;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.RuleCode;

/**
 * BIRTH_ORDER: newborns of one pregnancy are numbered from one without repeating. The number of newborns is that of their
 * rows, or the plurality where more were born than are in the registry.
 */
public final class BirthOrder implements EntryRule {
    @Override
    public void check(PersonFile file, Findings findings) {
        if (file.newborns().isEmpty()) {
            return;
        }
        for (Pregnancy pregnancy : file.rows(Pregnancy.FORM)) {
            List<Neonate> newborns = file.newborns().stream()
                    .flatMap(newborn -> newborn.rows(Neonate.FORM).stream())
                    .filter(newborn -> newborn.isOf(pregnancy))
                    .sorted(Comparator.comparing(Neonate::sourceKey, Comparator.nullsFirst(Comparator.naturalOrder())))
                    .toList();
            Integer plurality = pregnancy.value(Pregnancy.PLURALITY);
            checkOrders(newborns, Math.max(newborns.size(), plurality == null ? 0 : plurality), findings);
        }
    }

    private static void checkOrders(List<Neonate> newborns, int born, Findings findings) {
        Set<Integer> given = new HashSet<>();
        for (Neonate newborn : newborns) {
            Integer order = newborn.value(Neonate.BIRTH_ORDER);
            if (order != null && order > born) {
                findings.error(newborn, Neonate.BIRTH_ORDER, RuleCode.BIRTH_ORDER, "over", order, born);
            } else if (order != null && !given.add(order)) {
                findings.error(newborn, Neonate.BIRTH_ORDER, RuleCode.BIRTH_ORDER, "twice", order);
            }
        }
    }
}
