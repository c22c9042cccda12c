package org.itpregistry.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What was measured, beside what it is compared with; printed as a table. */
final class Measurements {
    private final List<String> lines = new ArrayList<>();
    private final PrintStream out;

    Measurements(PrintStream out) {
        this.out = out;
    }

    void say(String progress) {
        out.println("… " + progress);
        out.flush();
    }

    void add(String what, double ours, String unit, String baseline, double theirs) {
        lines.add(String.format(
                Locale.ROOT,
                "%-44s %12.1f %-6s %-34s %12.1f %8.2fx",
                what,
                ours,
                unit,
                baseline,
                theirs,
                theirs == 0 ? Double.NaN : ours / theirs));
    }

    void add(String what, double ours, String unit) {
        lines.add(String.format(Locale.ROOT, "%-44s %12.1f %-6s", what, ours, unit));
    }

    void print() {
        out.println();
        out.println(String.format(
                Locale.ROOT, "%-44s %12s %-6s %-34s %12s %9s", "measured", "", "", "compared with", "", "ratio"));
        lines.forEach(out::println);
        out.flush();
    }

    static double median(double... values) {
        return quantile(0.5, values);
    }

    /** The smallest value that this share of all does not exceed. */
    static double quantile(double share, double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.max(0, Math.ceil(share * sorted.length) - 1)];
    }
}
