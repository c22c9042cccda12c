package org.itpregistry.study;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.itpregistry.measure.CountQuality;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.PatientFacts;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.PatientHistoryBuilder;
import org.itpregistry.measure.PlateletCount;
import org.itpregistry.measure.PlateletSample;
import org.itpregistry.measure.PlateletUnit;
import org.itpregistry.measure.Recorded;

/** The same history told otherwise: on other days, with counts in other units, without some of them. */
final class Rewritten {
    private static final PlateletUnit[] UNITS = PlateletUnit.values();

    private Rewritten() {}

    /** So many years later; 400 of them keep months, weekdays and leap years as they are. */
    static PatientHistory shifted(PatientHistory history, int years) {
        return rewrite(history, years, count -> count.count(), count -> count.quality());
    }

    /** Each count typed in a unit drawn by lot. */
    static PatientHistory inOtherUnits(PatientHistory history, Random random) {
        return rewrite(history, 0, count -> typed(count, random), count -> count.quality());
    }

    /** With counts that turn out to be clumped. */
    static PatientHistory without(PatientHistory history, Predicate<PlateletSample> lost) {
        return rewrite(
                history, 0, count -> count.count(), count -> lost.test(count) ? CountQuality.CLUMPED : count.quality());
    }

    private static PlateletCount typed(PlateletSample count, Random random) {
        PlateletUnit unit = UNITS[random.nextInt(UNITS.length)];
        BigDecimal value = BigDecimal.valueOf(count.perMicrolitre()).divide(unit.perMicrolitre());
        return PlateletCount.of(value, unit);
    }

    private static PatientHistory rewrite(
            PatientHistory history,
            int years,
            java.util.function.Function<PlateletSample, PlateletCount> count,
            java.util.function.Function<PlateletSample, CountQuality> quality) {
        PatientFacts patient = history.patient();
        PatientHistoryBuilder told = PatientHistory.builder(patient.key())
                .center(patient.center())
                .cohort(patient.cohort())
                .group(patient.group().orElse(null))
                .caseType(patient.caseType())
                .sex(patient.sex())
                .birth(patient.birth().map(date -> later(date, years)).orElse(null))
                .diagnosis(patient.diagnosis().map(date -> later(date, years)).orElse(null))
                .registration(patient.registration().plusYears(years))
                .itpType(patient.itpType().orElse(null))
                .noSplenectomyReason(patient.noSplenectomyReason().orElse(null));
        patient.secondaryCauses().forEach(told::secondaryCause);
        patient.comorbidities().forEach(told::comorbidity);
        history.counts()
                .samples()
                .forEach(sample -> told.count(
                        sample.key(),
                        sample.date().plusYears(years),
                        sample.time().orElse(null),
                        sample.comparator(),
                        count.apply(sample),
                        sample.context(),
                        quality.apply(sample)));
        history.treatments().forEach(row -> told.treatment(later(row, years)));
        history.bleeds().forEach(row -> told.bleed(later(row, years)));
        history.adverseEvents().forEach(row -> told.adverseEvent(later(row, years)));
        history.pregnancies().forEach(row -> told.pregnancy(later(row, years)));
        history.neonate().ifPresent(row -> told.neonate(later(row, years)));
        history.followUps().forEach(row -> told.followUp(later(row, years)));
        history.observations().forEach(row -> told.observation(later(row, years)));
        return told.build();
    }

    /** A row with all its dates later. */
    private static <R extends Record> R later(R row, int years) {
        if (years == 0) {
            return row;
        }
        RecordComponent[] parts = row.getClass().getRecordComponents();
        try {
            @SuppressWarnings("unchecked")
            Constructor<R> made = (Constructor<R>) row.getClass()
                    .getDeclaredConstructor(
                            Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
            made.setAccessible(true);
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] = later(parts[i].getAccessor().invoke(row), years);
            }
            return made.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object later(Object value, int years) {
        if (value instanceof LocalDate day) {
            return day.plusYears(years);
        }
        if (value instanceof PartialDate date) {
            return later(date, years);
        }
        if (value instanceof Optional<?> some) {
            return some.map(held -> later(held, years));
        }
        if (value instanceof Recorded<?> item && item.value().isPresent()) {
            return Recorded.of(later(item.value().get(), years));
        }
        return value;
    }

    private static PartialDate later(PartialDate date, int years) {
        String iso = date.toString();
        return PartialDate.parse(Integer.parseInt(iso.substring(0, 4)) + years + iso.substring(4));
    }
}
