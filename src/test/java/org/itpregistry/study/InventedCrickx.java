package org.itpregistry.study;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.itpregistry.measure.AdverseEventCategory;
import org.itpregistry.measure.Agent;
import org.itpregistry.measure.BleedOutcome;
import org.itpregistry.measure.BleedSite;
import org.itpregistry.measure.Cause;
import org.itpregistry.measure.DocumentedResponse;
import org.itpregistry.measure.ItpType;
import org.itpregistry.measure.NoSplenectomyReason;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.Relatedness;
import org.itpregistry.measure.Sex;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.ShippedCauses;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.measure.VitalStatus;

/** Thirty-one persons who fit everything that Crickx 2020 prints and does not contradict itself. */
final class InventedCrickx {
    private static final int SIZE = 31;

    private InventedCrickx() {}

    static List<PatientHistory> persons() {
        return IntStream.range(0, SIZE).mapToObj(InventedCrickx::person).toList();
    }

    private static PatientHistory person(int i) {
        var person = new InventedPerson("CRI", i, LocalDate.of(2010, 1, 4))
                .is(i < 20 ? Sex.F : Sex.M, i == 0 ? 23 : i == 30 ? 82 : i < 15 ? 25 + 2 * i : 42 + i);
        diagnosis(person, i);
        causes(person, i);
        before(person, i);
        along(person, i);
        events(person, i);
        return course(person, i);
    }

    /** 3 to 393 months, 57 in the middle; three within the first year. */
    private static void diagnosis(InventedPerson person, int i) {
        LocalDate start = person.day(0);
        double months = i == 30 ? 393 : i < 3 ? 2 + 4 * i : i < 15 ? 10 + 3 * i : i == 15 ? 57 : 50 + 8 * i;
        person.diagnosed(i == 0 ? start.minusMonths(3) : start.minusDays(InventedPerson.days(months)));
    }

    private static void causes(InventedPerson person, int i) {
        List<List<Cause>> causes = List.of(
                List.of(ShippedCauses.EVANS),
                List.of(ShippedCauses.EVANS),
                List.of(ShippedCauses.SLE, ShippedCauses.APS),
                List.of(ShippedCauses.APS),
                List.of(ShippedCauses.WALDENSTROM));
        if (i < causes.size()) {
            person.with(row -> row.itpType(ItpType.SECONDARY));
            causes.get(i).forEach(cause -> person.with(row -> row.secondaryCause(cause)));
        }
        if (i >= 5 && i < 9 || i == 0) {
            person.with(row -> row.comorbidity(i == 0 ? "ANA_OVER_160" : "MGUS"));
        }
        if (i >= 5 && i < 16) {
            person.with(row -> row.comorbidity("ANA_OVER_160"));
        }
        if (i < 23) {
            person.bleed(BleedSite.PURPURA, BleedOutcome.RESOLVED);
        }
    }

    private static void before(InventedPerson person, int i) {
        person.prior(ShippedAgents.PREDNISONE, i < 16 ? DocumentedResponse.NR : DocumentedResponse.TRANSIENT)
                .prior(ShippedAgents.RITUXIMAB, DocumentedResponse.NR)
                .prior(ShippedAgents.ROMIPLOSTIM, DocumentedResponse.NR)
                .prior(ShippedAgents.ELTROMBOPAG, DocumentedResponse.NR);
        if (i < 28) {
            person.prior(ShippedAgents.IVIG, DocumentedResponse.TRANSIENT);
        }
        if (i < 16) {
            person.prior(ShippedAgents.CYCLOPHOSPHAMIDE, DocumentedResponse.NR);
        }
        switch (i) {
            case 2, 3 -> person.with(row -> row.noSplenectomyReason(NoSplenectomyReason.APS));
            case 20, 21, 22 -> person.with(row -> row.noSplenectomyReason(NoSplenectomyReason.AGE_COMORBIDITY));
            case 23 -> person.with(row -> row.noSplenectomyReason(NoSplenectomyReason.PATIENT_REFUSAL));
            default -> person.prior(ShippedAgents.SPLENECTOMY, DocumentedResponse.NR);
        }
    }

    /** Ten with corticosteroids, five of them briefly; five with hydroxychloroquine, three of them with both. */
    private static void along(InventedPerson person, int i) {
        if (i < 10) {
            person.treat(
                    ShippedAgents.PREDNISONE,
                    TreatmentRole.CONCOMITANT,
                    0,
                    i < 5 ? Integer.valueOf(28) : i < 9 ? 100 : null);
        }
        if (i >= 7 && i < 12) {
            person.treat(ShippedAgents.HYDROXYCHLOROQUINE, TreatmentRole.CONCOMITANT, 0, 60);
        }
    }

    private static void events(InventedPerson person, int i) {
        if (i < 13) {
            person.event("HEADACHE", AdverseEventCategory.NEUROLOGIC, 1, false, Relatedness.RELATED);
        } else if (i == 13) {
            person.event("COUGH", AdverseEventCategory.OTHER, 1, false, Relatedness.UNLIKELY);
        }
        for (int event = 0; event < (i == 5 ? 2 : i == 6 || i == 7 ? 1 : 0); event++) {
            person.event("DEEP_VEIN_THROMBOSIS", AdverseEventCategory.THROMBOEMBOLIC, 3, true, Relatedness.POSSIBLE);
        }
        if (i >= 8 && i < 11) {
            person.event("HERPES_ZOSTER", AdverseEventCategory.INFECTION, 3, true, Relatedness.POSSIBLE);
        }
    }

    private static PatientHistory course(InventedPerson person, int i) {
        int baseline = i == 0 ? 1 : i == 30 ? 35 : i < 15 ? 2 + i % 8 : i == 15 ? 10 : i - 5;
        person.visit(0, baseline);
        boolean complete = i < 10 || i >= 16 && i < 25;
        boolean response = i >= 10 && i < 14 || i == 25 || i == 26;
        return complete || response
                ? responder(person, i, i < 14 ? i : i - 2, baseline, complete ? 140 : 100)
                : other(person, i, baseline);
    }

    /** @param rank among the 25 responders, who are ordered by time to response, duration and follow-up */
    private static PatientHistory responder(InventedPerson person, int i, int rank, int baseline, int peak) {
        int reached = rank == 0 ? 7 : rank < 12 ? 14 : rank == 12 ? 30 : rank < 24 ? 60 : 270;
        double months = rank == 0 ? 4 : rank < 12 ? 8 : rank == 12 ? 12 : rank < 24 ? 20 : 55;
        double onTreatment = rank == 0 ? 5 : rank < 9 ? 6 : rank < 12 ? 12 : rank == 12 ? 14 : rank < 24 ? 20 : 103;
        double followed = rank < 12 ? 12 : rank == 12 ? 18 : rank < 24 ? 24 : 103;
        boolean lost = rank == 0 || rank > 3;
        combination(person, i, onTreatment);
        person.visit(reached, peak).visit(reached + 40, peak - 30);
        if (lost) {
            person.visit(reached + InventedPerson.days(months), Math.min(29, 2 * baseline - 1));
        }
        return person.lastSeen(InventedPerson.days(followed), VitalStatus.ALIVE);
    }

    private static PatientHistory other(InventedPerson person, int i, int baseline) {
        combination(person, i, i == 14 ? 1 : 3);
        person.visit(20, baseline + 1).visit(40, baseline);
        double followed = i == 14 ? 6 : i == 15 || i == 27 ? 12 : 30;
        return person.lastSeen(InventedPerson.days(followed), i == 29 ? VitalStatus.DEAD : VitalStatus.ALIVE);
    }

    private static void combination(InventedPerson person, int i, double months) {
        Agent partner = i < 15
                ? ShippedAgents.MYCOPHENOLATE
                : i < 27
                        ? ShippedAgents.AZATHIOPRINE
                        : i < 29
                                ? ShippedAgents.CYCLOPHOSPHAMIDE
                                : i == 29 ? ShippedAgents.CICLOSPORIN : ShippedAgents.EVEROLIMUS;
        int last = InventedPerson.days(months);
        person.treat(i < 18 ? ShippedAgents.ELTROMBOPAG : ShippedAgents.ROMIPLOSTIM, TreatmentRole.INDEX, 0, last)
                .treat(partner, TreatmentRole.INDEX, 0, last + 30);
    }
}
