package org.itpregistry.study;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Synthetic: ninety-two women with 119 pregnancies, made so that counting them and their newborns gives what the abstract of
 * Webert 2003 prints. Nothing else of that study is in them.
 */
public final class InventedWebert {
    private static final int PREGNANCIES = 119;
    private static final int WOMEN = 92;
    private static final int COUNTED_AT_DELIVERY = 110;
    private static final int LOW_AT_DELIVERY = 98;
    private static final int TWINS = 4;

    private int newborns;

    private InventedWebert() {}

    public static byte[] bundle() {
        var bundle = new InventedBundle(
                "WEB",
                "WEBERT2003",
                "Synthetic: pregnancies of women with ITP",
                "Webert KE et al. Blood 2003;102(13):4306-4311",
                "10.1182/blood-2002-10-3317",
                "PREGNANCY");
        var made = new InventedWebert();
        for (int i = 1; i <= PREGNANCIES; i++) {
            made.pregnancy(bundle, i);
        }
        return bundle.zip();
    }

    /** The first of each woman, then second ones. */
    private void pregnancy(InventedBundle bundle, int i) {
        int number = i <= WOMEN ? i : i - WOMEN;
        String woman = String.format(Locale.ROOT, "WEB-%03d", number);
        LocalDate begun = LocalDate.of(i <= WOMEN ? 1994 : 1997, 1, 10).plusDays(number);
        LocalDate delivery = begun.plusDays(275);
        if (i <= WOMEN) {
            bundle.patient(woman, "PREGNANCY", "F", begun.minusYears(29), begun.minusYears(3), begun.minusDays(20));
        }
        String pregnancy = woman + (i <= WOMEN ? "-G1" : "-G2");
        bundle.row(
                "pregnancies",
                pregnancy,
                woman,
                begun,
                "PREEXISTING",
                delivery,
                275,
                "LIVE_BIRTH",
                i <= LOW_AT_DELIVERY ? "VAGINAL" : "CAESAREAN",
                "N",
                "",
                "",
                "N",
                "N");
        if (i <= COUNTED_AT_DELIVERY) {
            bundle.count(woman, delivery.minusDays(1), i <= LOW_AT_DELIVERY ? 60 + i % 80 : 190);
        }
        if (i % 3 == 0 && i / 3 <= 37) {
            bundle.treat(woman, "PREDNISONE", "INDEX", begun.plusDays(200), delivery);
        }
        if (i <= 25) {
            bundle.bleed(woman, begun.plusDays(150), "ORAL", 2);
        }
        bundle.seen(woman, delivery.plusDays(40));
        newborn(bundle, pregnancy, 1, delivery);
        if (i <= TWINS) {
            newborn(bundle, pregnancy, 2, delivery);
        }
    }

    /** 123 newborns: two born dead, 111 with a count, of which 28 are low and 10 very low; 18 treated. */
    private void newborn(InventedBundle bundle, String pregnancy, int order, LocalDate birth) {
        int i = ++newborns;
        String id = String.format(Locale.ROOT, "WEB-N%03d", i);
        boolean alive = i <= 121;
        bundle.patient(id, "NEONATE", i % 2 == 0 ? "F" : "M", birth, birth, birth);
        bundle.row(
                "neonates",
                id,
                pregnancy,
                order,
                3100,
                alive ? "Y" : "N",
                "N",
                "N",
                "",
                alive ? "ALIVE_WELL" : "",
                alive ? birth.plusDays(5) : null);
        if (i <= 111) {
            bundle.count(id, birth, i == 1 ? 12 : i <= 10 ? 30 : i <= 28 ? 110 : i == 111 ? 436 : 220);
        }
        if (i <= 18) {
            bundle.treat(id, "IVIG", "RESCUE", birth.plusDays(1), birth.plusDays(2));
        }
        if (alive) {
            bundle.seen(id, birth.plusDays(20));
        }
    }
}
