package org.itpregistry.synthetic;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What the centers saw in each year, with ITP and without. */
final class Denominators {
    private final BundleWriter bundle;
    private final Chance chance;
    private int written;

    Denominators(BundleWriter bundle, Chance chance) {
        this.bundle = bundle;
        this.chance = chance;
    }

    void write(List<SyntheticCenter> centers) throws IOException {
        for (SyntheticCenter center : centers) {
            for (int year = Period.FIRST_YEAR; year <= Period.CUTOFF.getYear(); year++) {
                int deliveries = (int) (center.deliveries() * chance.real(0.92, 1.08));
                write(center, year, "DELIVERIES", deliveries);
                write(center, year, "LIVE_BIRTHS", (int) (deliveries * chance.real(1.0, 1.012)));
                write(center, year, "HIGH_RISK_PREGNANCIES", (int) (deliveries * chance.real(0.16, 0.2)));
            }
        }
    }

    private void write(SyntheticCenter center, int year, String code, int number) throws IOException {
        bundle.row(
                BundleFile.DENOMINATORS,
                String.format(Locale.ROOT, "DEN%05d", ++written),
                center.id(),
                code,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                number,
                "synthetic");
    }
}
