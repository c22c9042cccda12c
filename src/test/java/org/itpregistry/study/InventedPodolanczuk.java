package org.itpregistry.study;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.itpregistry.measure.AdverseEventCategory;
import org.itpregistry.measure.DocumentedResponse;
import org.itpregistry.measure.Dose;
import org.itpregistry.measure.DoseUnit;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.Relatedness;
import org.itpregistry.measure.SampleContext;
import org.itpregistry.measure.Sex;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.measure.VitalStatus;

/** Sixteen persons who fit everything that Podolanczuk 2009 prints. */
final class InventedPodolanczuk {
    private static final int VISITS = 20;

    private InventedPodolanczuk() {}

    static List<PatientHistory> persons() {
        return IntStream.range(0, 16).mapToObj(InventedPodolanczuk::person).toList();
    }

    private static PatientHistory person(int i) {
        var person = new InventedPerson("POD", i, LocalDate.of(2007, 1, 8)).is(i < 9 ? Sex.F : Sex.M, 30 + i);
        person.diagnosed(person.day(-1_000));
        if (i < 3 || i == 9) {
            person.prior(
                    i == 1 ? ShippedAgents.ELTROMBOPAG : ShippedAgents.ROMIPLOSTIM,
                    i == 2 ? DocumentedResponse.NON_PERSISTENT : DocumentedResponse.NR);
        } else if (i == 4) {
            person.prior(ShippedAgents.ROMIPLOSTIM, DocumentedResponse.R);
        }
        doses(person, i);
        events(person, i);
        person.visit(0, 12);
        // Persistent: 19 of 20 visits above 50. Not sustained: 5 of 20; a visit at exactly 50 is not above it.
        int above = i < 8 ? 19 : i < 12 ? 5 : 0;
        for (int visit = 1; visit <= VISITS; visit++) {
            person.visit(7 * visit, visit <= above ? i < 8 ? 150 : 80 : i < 12 ? 50 : 20);
        }
        // After the drug was stopped and at an unscheduled visit: neither may count.
        return person.count(7 * VISITS + 30, null, 400, SampleContext.VISIT)
                .count(10, null, i < 12 ? 60 : 25, SampleContext.UNSCHEDULED)
                .lastSeen(7 * VISITS + 60, VitalStatus.ALIVE);
    }

    /** Steps of 75, 100 and for some 175 mg twice daily. */
    private static void doses(InventedPerson person, int i) {
        dose(person, 75, 0, 13);
        dose(person, 100, 14, 55);
        dose(person, i < 8 ? 125 : 175, 56, 7 * VISITS);
    }

    private static void dose(InventedPerson person, int milligrams, int from, int to) {
        person.treat(
                ShippedAgents.FOSTAMATINIB,
                TreatmentRole.INDEX,
                from,
                to,
                row -> row.dose(Dose.of(BigDecimal.valueOf(milligrams), DoseUnit.MG_TWICE_DAILY)));
    }

    private static void events(InventedPerson person, int i) {
        if (i < 2) {
            person.event("TRANSAMINASES_INCREASED", AdverseEventCategory.HEPATIC, 2, false, Relatedness.RELATED)
                    .event("TRANSAMINASES_INCREASED", AdverseEventCategory.HEPATIC, 1, false, Relatedness.RELATED)
                    .event("TRANSAMINASES_INCREASED", AdverseEventCategory.HEPATIC, 1, false, Relatedness.RELATED);
        }
        if (i > 0 && i < 5) {
            person.event("DIARRHOEA", AdverseEventCategory.GASTROINTESTINAL, 1, false, Relatedness.RELATED);
        }
        if (i > 12) {
            person.event("HYPERTENSION", AdverseEventCategory.CARDIOVASCULAR, 1, false, Relatedness.POSSIBLE);
        }
    }
}
