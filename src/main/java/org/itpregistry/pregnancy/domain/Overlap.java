package org.itpregistry.pregnancy.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.itpregistry.measure.PregnancyOutcome;
import org.itpregistry.patient.domain.EntryRule;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.RuleCode;

/** PREG_OVERLAP: a pregnancy begins when the one before has ended; an ongoing one lasts up to 45 weeks. */
public final class Overlap implements EntryRule {
    @Override
    public void check(PersonFile file, Findings findings) {
        List<Pregnancy> pregnancies = file.rows(Pregnancy.FORM).stream()
                .filter(pregnancy -> pregnancy.value(Pregnancy.LMP_DATE) != null)
                .sorted(Comparator.comparing((Pregnancy pregnancy) -> pregnancy.value(Pregnancy.LMP_DATE))
                        .thenComparing(Pregnancy::sourceKey, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        for (int i = 1; i < pregnancies.size(); i++) {
            Pregnancy later = pregnancies.get(i);
            LocalDate start = later.value(Pregnancy.LMP_DATE);
            pregnancies.subList(0, i).stream()
                    .filter(earlier -> start.equals(earlier.value(Pregnancy.LMP_DATE)) || start.isBefore(end(earlier)))
                    .findFirst()
                    .ifPresent(earlier -> findings.error(
                            later, Pregnancy.LMP_DATE, RuleCode.PREG_OVERLAP, "", start, earlier.sourceKey()));
        }
    }

    /** The day it ended, as far as that is known; otherwise the day it began. */
    private static LocalDate end(Pregnancy pregnancy) {
        LocalDate lmp = pregnancy.value(Pregnancy.LMP_DATE);
        LocalDate delivery = pregnancy.value(Pregnancy.DELIVERY_DATE);
        Integer typed = pregnancy.value(Pregnancy.GESTATION_DAYS);
        if (delivery != null) {
            return delivery;
        }
        if (typed != null) {
            return lmp.plusDays(typed);
        }
        boolean ongoing = pregnancy.value(Pregnancy.PREGNANCY_OUTCOME) == PregnancyOutcome.ONGOING;
        return ongoing ? lmp.plusDays(Gestation.LONGEST) : lmp;
    }
}
