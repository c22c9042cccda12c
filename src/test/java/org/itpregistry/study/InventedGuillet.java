package org.itpregistry.study;

import java.time.LocalDate;

/**
 * Synthetic: forty-eight persons who stopped a TPO receptor agonist in complete response, made so that counting them gives
 * what the abstract of Guillet 2023 prints. Nothing else of that study is in them.
 */
public final class InventedGuillet {
    private static final int PERSONS = 48;
    private static final int RESPONSE_24 = 27;
    private static final int COMPLETE_24 = 15;
    private static final int RESPONSE_52 = 25;
    private static final int COMPLETE_52 = 14;
    private static final int RECHALLENGED = 12;
    private static final int CHRONIC = 30;

    private InventedGuillet() {}

    public static byte[] bundle() {
        var bundle = new InventedBundle(
                "GUI",
                "GUILLET2023",
                "Synthetic: TPO receptor agonists stopped in complete response",
                "Guillet S et al. Blood 2023;141(23):2867-2877",
                "10.1182/blood.2022018665",
                "ADULT_CHRONIC_REFRACTORY");
        for (int i = 1; i <= PERSONS; i++) {
            person(bundle, i);
        }
        return bundle.zip();
    }

    private static void person(InventedBundle bundle, int i) {
        String id = String.format(java.util.Locale.ROOT, "GUI-%02d", i);
        LocalDate start = LocalDate.of(2017, 1, 9).plusDays(7L * i);
        LocalDate stop = start.plusDays(400);
        bundle.patient(
                id,
                "ADULT",
                i % 2 == 0 ? "F" : "M",
                start.minusYears(34 + i).minusDays(40), // 35 to 82 years: the middle two are 58 and 59
                start.minusDays(i <= CHRONIC ? 900 : 200),
                start);
        bundle.treat(id, i % 5 == 0 ? "ROMIPLOSTIM" : "ELTROMBOPAG", "INDEX", start, stop);
        bundle.count(id, start.minusDays(1), 12);
        bundle.count(id, stop.minusDays(30), 180);
        bundle.count(id, stop, 165);
        if (i <= RESPONSE_24) {
            bundle.count(id, stop.plusDays(168), i <= COMPLETE_24 ? 180 : 60);
            later(bundle, id, i, stop);
        } else {
            relapse(bundle, id, i - RESPONSE_24, stop);
        }
        bundle.seen(id, stop.plusDays(500));
    }

    private static void later(InventedBundle bundle, String id, int i, LocalDate stop) {
        if (i <= RESPONSE_52) {
            bundle.count(id, stop.plusDays(364), i <= COMPLETE_52 ? 170 : 70);
        } else {
            bundle.count(id, stop.plusDays(250), 12);
            bundle.treat(id, "PREDNISONE", "RESCUE", stop.plusDays(255), stop.plusDays(285));
            bundle.count(id, stop.plusDays(364), 45);
        }
    }

    /** Eight weeks after the stop; some bled, none severely. */
    private static void relapse(InventedBundle bundle, String id, int i, LocalDate stop) {
        bundle.count(id, stop.plusDays(56), 15);
        if (i <= 13) {
            bundle.bleed(id, stop.plusDays(55), "PETECHIAE", 1);
        }
        if (i <= RECHALLENGED) {
            bundle.treat(id, "ELTROMBOPAG", "SUBSEQUENT", stop.plusDays(60), null);
            bundle.count(id, stop.plusDays(120), i < RECHALLENGED ? 150 : 35);
        } else {
            bundle.treat(id, "PREDNISONE", "RESCUE", stop.plusDays(60), stop.plusDays(90));
        }
        bundle.count(id, stop.plusDays(168), 80);
        bundle.count(id, stop.plusDays(364), 90);
    }
}
