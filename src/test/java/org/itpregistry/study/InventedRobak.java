package org.itpregistry.study;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.itpregistry.measure.AdverseEventCategory;
import org.itpregistry.measure.Agent;
import org.itpregistry.measure.BleedOutcome;
import org.itpregistry.measure.BleedSite;
import org.itpregistry.measure.Dose;
import org.itpregistry.measure.DoseUnit;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.Relatedness;
import org.itpregistry.measure.SampleContext;
import org.itpregistry.measure.Sex;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.measure.VitalStatus;

/** Fifty-seven persons who fit everything that Robak 2007 prints. Counts have a time, the first infusion has none. */
final class InventedRobak {
    private static final int SIZE = 57;
    private static final int RESPONDERS = 46;
    private static final LocalTime NINE = LocalTime.of(9, 0);

    private InventedRobak() {}

    static List<PatientHistory> persons() {
        return IntStream.range(0, SIZE).mapToObj(InventedRobak::person).toList();
    }

    private static PatientHistory person(int i) {
        var person = new InventedPerson("ROB", i, LocalDate.of(2004, 3, 1)).is(i % 2 == 0 ? Sex.F : Sex.M, 20 + i);
        person.diagnosed(person.day(-800));
        person.treat(ShippedAgents.IVIG, TreatmentRole.INDEX, 0, 1, row -> row.dose(
                        Dose.of(BigDecimal.ONE, DoseUnit.G_PER_KG_PER_DAY))
                .administrations(2));
        premedication(person, i);
        bleeding(person, i);
        events(person, i);
        person.count(0, NINE, 5 + i % 15, SampleContext.VISIT);
        if (i < RESPONDERS) {
            response(person, i);
        } else {
            person.count(1, NINE, 20, SampleContext.VISIT)
                    .count(7, NINE, 30, SampleContext.VISIT)
                    // Reached a day too late.
                    .count(8, NINE, 90, SampleContext.VISIT);
        }
        return person.lastSeen(60, VitalStatus.ALIVE);
    }

    /** Thirty-two on one of the two days; what came a week later, or is another drug, is no premedication. */
    private static void premedication(InventedPerson person, int i) {
        if (isPremedicated(i)) {
            Agent agent = i % 2 == 0 ? ShippedAgents.ACETAMINOPHEN : ShippedAgents.DIPHENHYDRAMINE;
            person.treat(agent, TreatmentRole.CONCOMITANT, i % 3 == 0 ? 1 : 0, 1);
        } else {
            person.treat(ShippedAgents.ACETAMINOPHEN, TreatmentRole.CONCOMITANT, 7, 8);
        }
    }

    private static boolean isPremedicated(int i) {
        return i < 32;
    }

    /** Petechiae regressed in 7 of 9, at the gum in 5 of 5, nosebleeds in 10 of 12. */
    private static void bleeding(InventedPerson person, int i) {
        if (i < 9) {
            person.bleed(
                    BleedSite.PETECHIAE,
                    i < 4 ? BleedOutcome.RESOLVED : i < 7 ? BleedOutcome.IMPROVED : BleedOutcome.UNCHANGED);
        }
        if (i >= 5 && i < 10) {
            person.bleed(BleedSite.GUM, BleedOutcome.RESOLVED);
        }
        if (i >= 20 && i < 32) {
            person.bleed(BleedSite.EPISTAXIS, i < 30 ? BleedOutcome.RESOLVED : BleedOutcome.WORSENED);
        }
    }

    /** Headache in 18 of 32 with premedication and 20 of 25 without; any event in 52. */
    private static void events(InventedPerson person, int i) {
        if (isPremedicated(i) ? i < 18 : i < 52) {
            person.event("HEADACHE", AdverseEventCategory.NEUROLOGIC, 1, false, Relatedness.RELATED);
        } else if (isPremedicated(i)) {
            person.event("NAUSEA", AdverseEventCategory.GASTROINTESTINAL, 1, false, Relatedness.RELATED);
        }
        if (i < 3) {
            String term = i == 0 ? "ASEPTIC_MENINGITIS" : "PNEUMONIA";
            person.event(
                    term, AdverseEventCategory.OTHER, 3, true, i == 0 ? Relatedness.RELATED : Relatedness.NOT_RELATED);
        }
    }

    /** Twenty within a day, three on day 2, the others on day 3; the highest median is that of day 7. */
    private static void response(InventedPerson person, int i) {
        int reached = i < 20 ? 1 : i < 23 ? 2 : 3;
        for (int day = 1; day < reached; day++) {
            person.count(day, NINE, 25, SampleContext.VISIT);
        }
        person.count(reached, NINE, 50, SampleContext.VISIT)
                .count(7, NINE, i < 17 ? 120 : i == 17 ? 149 : 200, SampleContext.VISIT);
        // Of the 46 durations the two in the middle are 15.2 and 15.6 days.
        if (i < 22) {
            person.count(reached + 10, NINE, 49, SampleContext.ROUTINE);
        } else if (i == 22) {
            person.count(reached + 15, NINE.plusMinutes(288), 49, SampleContext.ROUTINE);
        } else if (i == 23) {
            person.count(reached + 15, NINE.plusMinutes(864), 49, SampleContext.ROUTINE);
        } else if (i < 40) {
            person.count(reached + 20, NINE, 49, SampleContext.ROUTINE);
        }
    }
}
