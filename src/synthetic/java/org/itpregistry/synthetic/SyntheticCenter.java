package org.itpregistry.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A center that does not exist.
 *
 * @param unit in which its laboratory reports platelets
 * @param share how many of the cases it enters, in relation to the others
 * @param deliveries in a year
 */
record SyntheticCenter(
        String id, String name, String country, LocalDate opened, Unit unit, double share, int deliveries) {
    private static final List<SyntheticCenter> NAMED = List.of(
            of("C01", "Northern University Hospital (synthetic)", "CA", 2008, Unit.GIGA_PER_LITRE, 1.3, 4_100),
            of("C02", "Southern Medical College (synthetic)", "BD", 2010, Unit.LAKH, 1.1, 7_600),
            of("C03", "Eastern Women and Children's Hospital (synthetic)", "JP", 2009, Unit.PER_MICROLITRE, 1.0, 2_900),
            of("C04", "Western Institute of Hematology (synthetic)", "FR", 2012, Unit.GIGA_PER_LITRE, 0.8, 2_200));

    private static final List<String> COUNTRIES = List.of("CA", "BD", "JP", "FR", "DE", "GB", "IT", "US", "PL", "CN");

    /** The units that laboratories report in, and how many platelets per microlitre one of each is. */
    enum Unit {
        GIGA_PER_LITRE("10*9/L", 1_000),
        PER_MICROLITRE("/uL", 1),
        LAKH("lakh/mm3", 100_000);

        private final String code;
        private final int perMicrolitre;

        Unit(String code, int perMicrolitre) {
            this.code = code;
            this.perMicrolitre = perMicrolitre;
        }

        String code() {
            return code;
        }

        int perMicrolitre() {
            return perMicrolitre;
        }
    }

    /** All but those of one country, where the law lets a registry do without. */
    boolean asksConsent() {
        return !country.equals("JP");
    }

    static List<SyntheticCenter> first(int number) {
        return java.util.stream.IntStream.range(0, number)
                .mapToObj(SyntheticCenter::number)
                .toList();
    }

    private static SyntheticCenter number(int index) {
        if (index < NAMED.size()) {
            return NAMED.get(index);
        }
        String id = String.format(Locale.ROOT, "C%02d", index + 1);
        return of(
                id,
                "Center " + id + " (synthetic)",
                COUNTRIES.get(index % COUNTRIES.size()),
                2008 + index % 8,
                Unit.values()[index % Unit.values().length],
                0.6 + index % 5 * 0.2,
                1_500 + index % 7 * 700);
    }

    private static SyntheticCenter of(
            String id, String name, String country, int opened, Unit unit, double share, int deliveries) {
        return new SyntheticCenter(id, name, country, LocalDate.of(opened, 1, 1), unit, share, deliveries);
    }
}
