package org.itpregistry.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.itpregistry.platform.domain.CodeType;
import org.itpregistry.platform.domain.CodesType;
import org.itpregistry.platform.domain.Item;

/** Texts that may be typed into the field of an item: right ones, those at and beyond its bounds, and nonsense. */
final class EntryTexts {
    private static final List<String> ANYTHING = List.of(
            "0",
            "1",
            "-1",
            "-0.5",
            "2500.5",
            "999999999",
            "1234567890",
            "123456789012.123456789",
            "1e3",
            "NaN",
            "infinity",
            "19",
            "2019",
            "2019-05",
            "2019-05-17",
            "2019-13",
            "2019-5-1",
            "20190517",
            "24:00",
            "08:30",
            "x",
            "NO_SUCH_CODE",
            "A|B",
            "A||B",
            "|",
            "'",
            "é".repeat(100),
            "Y",
            "N",
            "true");

    private EntryTexts() {}

    static List<String> of(Item<?> item) {
        List<String> texts = new ArrayList<>(ANYTHING);
        List<String> codes = item.type() instanceof CodeType<?> one
                ? one.codes()
                : item.type() instanceof CodesType<?> several ? several.codes() : List.of();
        texts.addAll(codes);
        texts.add(String.join("|", codes));
        codes.forEach(code -> texts.add(code + "|NO_SUCH_CODE"));
        for (BigDecimal bound : bounds(item)) {
            for (String step : List.of("-1", "-0.01", "0", "0.01", "1")) {
                texts.add(bound.add(new BigDecimal(step)).stripTrailingZeros().toPlainString());
            }
        }
        texts.removeIf(String::isBlank);
        return texts;
    }

    private static List<BigDecimal> bounds(Item<?> item) {
        List<BigDecimal> bounds = new ArrayList<>();
        if (item.hard().low() != null) {
            bounds.add(item.hard().low());
        }
        if (item.hard().high() != null) {
            bounds.add(item.hard().high());
        }
        return bounds;
    }
}
