package org.itpregistry.study;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.itpregistry.measure.DeliveryMode;
import org.itpregistry.measure.ItpOnset;
import org.itpregistry.measure.PregnancyOutcome;
import org.itpregistry.outcome.PregnancyCourse;
import org.itpregistry.outcome.Reason;

/** Plain readings of a pregnancy that need no outcome definition; what a baseline table is made of. */
enum Measurement {
    /** Age of the woman at the last period, in completed years. */
    AGE {
        @Override
        Optional<String> of(PregnancyCourse course) {
            LocalDate lastPeriod = course.pregnancy().lastPeriod();
            return course.mother()
                    .history()
                    .patient()
                    .birth()
                    // The younger of the two possible ages, when the day of birth is not known.
                    .map(birth -> text(ChronoUnit.YEARS.between(birth.latest(), lastPeriod)));
        }
    },
    /** Years from diagnosis to the last period, for ITP that was known before. */
    ITP_YEARS {
        @Override
        boolean appliesTo(PregnancyCourse course) {
            LocalDate lastPeriod = course.pregnancy().lastPeriod();
            return !course.pregnancy().itpOnset().is(ItpOnset.DURING_PREGNANCY)
                    && course.mother()
                            .history()
                            .patient()
                            .diagnosis()
                            .filter(diagnosis -> diagnosis.earliest().isAfter(lastPeriod))
                            .isEmpty();
        }

        @Override
        Optional<String> of(PregnancyCourse course) {
            LocalDate lastPeriod = course.pregnancy().lastPeriod();
            return course.mother()
                    .history()
                    .patient()
                    .diagnosis()
                    .filter(diagnosis -> !diagnosis.latest().isAfter(lastPeriod))
                    .map(diagnosis -> text(ChronoUnit.YEARS.between(diagnosis.latest(), lastPeriod)));
        }
    },
    /** Days from the last period to delivery; a pregnancy that was lost ended, and was not delivered. */
    GESTATION_DAYS {
        @Override
        boolean appliesTo(PregnancyCourse course) {
            return isDelivery(course);
        }

        @Override
        Optional<String> of(PregnancyCourse course) {
            return course.deliveryDay().stream()
                    .mapToObj(day -> text(day - course.firstDay()))
                    .findFirst();
        }
    },
    BLOOD_LOSS_ML {
        @Override
        Optional<String> of(PregnancyCourse course) {
            return course.pregnancy().bloodLossMl().value().map(String::valueOf);
        }
    },
    DELIVERY_MODE {
        @Override
        boolean appliesTo(PregnancyCourse course) {
            return isDelivery(course);
        }

        @Override
        Optional<String> of(PregnancyCourse course) {
            return course.pregnancy().deliveryMode().value().map(DeliveryMode::name);
        }
    },
    /** Y where a delivery is on record: its day, and no outcome that is none; where the outcome is unknown, the day says so. */
    DELIVERED {
        @Override
        Optional<String> of(PregnancyCourse course) {
            return Optional.of(isDelivery(course) ? "Y" : "N");
        }
    },
    PREGNANCY_OUTCOME {
        @Override
        Optional<String> of(PregnancyCourse course) {
            return course.pregnancy()
                    .outcome()
                    .value()
                    .filter(outcome -> outcome != PregnancyOutcome.UNKNOWN)
                    .map(PregnancyOutcome::name);
        }
    };

    // A day is recorded for the end of these too, but they are no deliveries.
    private static final Set<PregnancyOutcome> LOST =
            EnumSet.of(PregnancyOutcome.MISCARRIAGE, PregnancyOutcome.TERMINATION, PregnancyOutcome.ECTOPIC);

    static Optional<Measurement> named(String name) {
        return Arrays.stream(values())
                .filter(measurement -> measurement.name().equals(name))
                .findFirst();
    }

    /** Whether the pregnancy was lost: miscarried, terminated or ectopic. */
    static boolean isLost(PregnancyCourse course) {
        return course.pregnancy().outcome().value().filter(LOST::contains).isPresent();
    }

    static boolean isDelivery(PregnancyCourse course) {
        return course.isDelivered() && !isLost(course);
    }

    Reply reply(PregnancyCourse course) {
        return appliesTo(course)
                ? of(course).map(code -> Reply.codes(List.of(code))).orElseGet(() -> Reply.missing(Reason.NOT_RECORDED))
                : this == ITP_YEARS ? Reply.NOTHING : Reply.missing(Reason.NOT_DELIVERED);
    }

    /** The reading as a code or a whole number; empty when it was not recorded. */
    abstract Optional<String> of(PregnancyCourse course);

    /** Whether the reading can be asked for at all; where it cannot, its absence is no gap in the record. */
    boolean appliesTo(PregnancyCourse course) {
        return true;
    }

    private static String text(long number) {
        return String.valueOf(number);
    }
}
