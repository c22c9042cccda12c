package org.itpregistry.counts.web;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.typed.NumberReading;
import org.itpregistry.typed.TimeReading;

/** Hours of life in place of date and time: they serve for a newborn whose day of birth is known. */
final class HoursOfLife {
    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

    private HoursOfLife() {}

    static boolean serveFor(Patient child) {
        PartialDate born = child.value(Patient.BIRTH_DATE);
        return born != null && born.isDay() && "NEONATE".equals(String.valueOf(child.value(Patient.CASE_TYPE)));
    }

    /**
     * When the child was born: the stored day and the typed time, which is used for the hours of life only.
     *
     * @return empty without a time
     * @throws Refusal when the time cannot be read
     */
    static Optional<LocalDateTime> since(Patient child, String typedTime) {
        if (typedTime == null || typedTime.isBlank()) {
            return Optional.empty();
        }
        String time = TimeReading.of(typedTime).only().orElseThrow(() -> new Refusal("format.time", typedTime));
        return Optional.of(child.value(Patient.BIRTH_DATE).earliest().atTime(LocalTime.parse(time)));
    }

    /**
     * The moment so many hours after a birth.
     *
     * @return empty when the hours cannot be read
     */
    static Optional<LocalDateTime> after(LocalDateTime birth, String typedHours) {
        return NumberReading.of(typedHours)
                .only()
                .map(number -> birth.plusMinutes(
                        new BigDecimal(number).multiply(MINUTES_OF_AN_HOUR).longValue()));
    }
}
