package org.itpregistry.entry.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.ImplausibleCount;
import org.itpregistry.measure.PlateletCount;
import org.itpregistry.measure.PlateletUnit;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.TypedText;
import org.itpregistry.platform.service.Texts;
import org.itpregistry.typed.CountReading;
import org.itpregistry.typed.SampleRemark;

/** Says in words how a text was understood: 3 May 2024; 37 weeks + 2 days; 1.2 lakh/mm³ = 120 ×10⁹/L. */
@ApplicationScoped
public class ReadingWords {
    private static final int DAYS_OF_A_WEEK = 7;

    @Inject
    private Texts texts;

    /**
     * @param reading one reading, in the notation of the dictionary
     * @param unit in which a count without a unit of its own is read; empty where none is known
     */
    public String of(Item<?> item, String reading, Optional<PlateletUnit> unit) {
        return switch (TypedText.of(item)) {
            case DAY, PARTIAL_DATE -> date(reading);
            case GESTATION -> gestation(reading);
            case NUMBER, WHOLE -> item.unit().isEmpty() ? reading : reading + " " + texts.get("unit." + item.unit());
            case COUNT -> count(CountReading.of(reading), unit);
            default -> reading;
        };
    }

    public String date(String iso) {
        return switch (iso.length()) {
            case 4 -> iso;
            case 7 -> formatted("typed.month.pattern", YearMonth.parse(iso));
            default -> formatted("typed.day.pattern", LocalDate.parse(iso));
        };
    }

    private String formatted(String patternKey, TemporalAccessor date) {
        return DateTimeFormatter.ofPattern(texts.get(patternKey), Locale.ENGLISH)
                .format(date);
    }

    private String gestation(String days) {
        if (!days.matches("\\d{1,4}")) {
            return days;
        }
        int number = Integer.parseInt(days);
        return texts.text("typed.gestation", number / DAYS_OF_A_WEEK, number % DAYS_OF_A_WEEK);
    }

    private String count(CountReading count, Optional<PlateletUnit> chosen) {
        return count.unit().or(() -> chosen).map(unit -> count(count, unit)).orElse("");
    }

    private String count(CountReading count, PlateletUnit unit) {
        String number = count.number().only().orElse("");
        String signed = (count.sign().map(Comparator::sign).orElse("") + " " + plain(number)).strip();
        String unitLabel = texts.get("code.PlateletUnit." + unit);
        String said = converted(number, unit)
                .map(giga -> texts.text("typed.count.converted", signed, unitLabel, giga))
                .orElseGet(() -> texts.text("typed.count", signed, unitLabel));
        return SampleRemark.named(count.remark())
                .map(quality -> said + ", " + texts.get("code.CountQuality." + quality))
                .orElse(said);
    }

    private static String plain(String number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }

    /** The count in 10*9/L where it was written in another unit and can be one. */
    private static Optional<String> converted(String number, PlateletUnit unit) {
        if (unit == PlateletUnit.GIGA_PER_LITRE) {
            return Optional.empty();
        }
        try {
            return Optional.of(PlateletCount.of(new BigDecimal(number), unit).toString());
        } catch (ImplausibleCount none) {
            return Optional.empty();
        }
    }
}
