package org.itpregistry.study;

import static org.itpregistry.study.ItemReading.ofCourse;
import static org.itpregistry.study.ItemReading.ofDelivery;
import static org.itpregistry.study.ItemReading.ofPatient;
import static org.itpregistry.study.ItemReading.ofPregnancy;
import static org.itpregistry.study.ItemReading.unless;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itpregistry.measure.ItpType;
import org.itpregistry.measure.Sex;
import org.itpregistry.outcome.Reason;

/**
 * How far an item is known of the population.
 *
 * @param applicable members whom it concerns
 * @param known of whom it is known
 * @param missing of whom it is not, by reason
 */
public record ItemKnown(Item item, int applicable, int known, Map<Reason, Integer> missing) {
    /** What the tables of a report rest on, in the order of the forms. */
    public enum Item {
        SEX(ofPatient(patient -> unless(patient.sex() != Sex.U, Reason.NOT_KNOWN))),
        BIRTH(ofPatient(patient -> ItemReading.vague(patient.birth()))),
        DIAGNOSIS(ofPatient(patient -> ItemReading.vague(patient.diagnosis()))),
        ITP_TYPE(ofPatient(patient -> patient.itpType().isEmpty()
                ? Optional.of(Reason.NOT_RECORDED)
                : unless(patient.itpType().get() != ItpType.UNKNOWN, Reason.NOT_KNOWN))),
        SECONDARY_CAUSE(ofPatient(patient -> unless(!patient.secondaryCauses().isEmpty(), Reason.NOT_RECORDED))
                .where(course -> course.history()
                        .patient()
                        .itpType()
                        .filter(type -> type == ItpType.SECONDARY)
                        .isPresent())),
        COUNT(ofCourse(course -> unless(!course.readings().isEmpty(), Reason.NO_COUNT))),
        BASELINE_COUNT(ofCourse(
                        course -> unless(course.index().orElseThrow().baseline().isPresent(), Reason.NO_BASELINE))
                .where(course -> course.index().isPresent())),
        TREATMENT_START(ofCourse(course -> unless(
                        course.treatments().stream().allMatch(row -> row.start().isDay()), Reason.DATE_TOO_VAGUE))
                .where(course -> !course.treatments().isEmpty())),
        BLEEDING(ofCourse(course -> unless(course.isBleedingAssessed(), Reason.NO_BLEEDING_RECORD))),
        FOLLOW_UP(ofCourse(course -> unless(!course.history().followUps().isEmpty(), Reason.NOT_RECORDED))),
        ITP_ONSET(ofPregnancy(pregnancy -> pregnancy.pregnancy().itpOnset())),
        PREGNANCY_OUTCOME(ofPregnancy(pregnancy -> pregnancy.pregnancy().outcome())),
        DELIVERY_MODE(ofDelivery(pregnancy -> pregnancy.pregnancy().deliveryMode())),
        BLOOD_LOSS(ofDelivery(pregnancy -> pregnancy.pregnancy().bloodLossMl())),
        ICU(ofDelivery(pregnancy -> pregnancy.pregnancy().icuAdmission()));

        private final ItemReading reading;

        Item(ItemReading reading) {
            this.reading = reading;
        }
    }

    /** Items that concern nobody are left out. */
    static List<ItemKnown> of(List<Subject> subjects) {
        List<ItemKnown> items = new ArrayList<>();
        for (Item item : Item.values()) {
            Map<Reason, Integer> missing = new EnumMap<>(Reason.class);
            int applicable = 0;
            int known = 0;
            for (Subject subject : subjects) {
                if (item.reading.concerns().test(subject)) {
                    applicable++;
                    Optional<Reason> why = item.reading.why().apply(subject);
                    why.ifPresent(reason -> missing.merge(reason, 1, Integer::sum));
                    known += why.isEmpty() ? 1 : 0;
                }
            }
            if (applicable > 0) {
                items.add(new ItemKnown(item, applicable, known, missing));
            }
        }
        return List.copyOf(items);
    }
}
