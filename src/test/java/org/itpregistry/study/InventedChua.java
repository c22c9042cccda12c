package org.itpregistry.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.itpregistry.measure.ArmProvenance;
import org.itpregistry.measure.ArmRole;

/** Nine trials whose arms fit everything that Chua 2005 prints. The ways in which a trial is written down differ. */
final class InventedChua {
    private static final int[][] ABOVE_20_EARLY = {
        {7, 12, 7, 10},
        {16, 20, 11, 19},
        {19, 25, 20, 28},
        {42, 53, 38, 54},
        {28, 31, 22, 30},
        {14, 16, 13, 17},
        {27, 40, 28, 42},
        {35, 35, 24, 33},
        {22, 22, 15, 20}
    };
    private static final int[][] ABOVE_50_EARLY = {
        {6, 12, 4, 10},
        {14, 20, 6, 19},
        {18, 25, 14, 28},
        {35, 53, 29, 54},
        {15, 31, 17, 30},
        {10, 16, 10, 17},
        {30, 40, 19, 42},
        {26, 35, 15, 33},
        {11, 22, 13, 20}
    };
    private static final int[][] ABOVE_20_DAY_14 = {
        {12, 12, 10, 10},
        {15, 20, 15, 19},
        {21, 25, 27, 28},
        {50, 53, 49, 54},
        {27, 31, 26, 30},
        {15, 16, 13, 17},
        {32, 40, 37, 42},
        {33, 35, 29, 33},
        {21, 22, 15, 20}
    };
    private static final int[][] ABOVE_20_DAY_28 = {
        {11, 12, 8, 10},
        {19, 20, 17, 19},
        {20, 25, 27, 28},
        {51, 53, 50, 54},
        {23, 31, 27, 30},
        {13, 16, 13, 17},
        {38, 40, 32, 42},
        {33, 35, 29, 33},
        {20, 22, 19, 20}
    };
    private static final int[][] ABOVE_50_DAY_14 = {
        {7, 12, 4, 10},
        {17, 20, 12, 19},
        {20, 25, 15, 28},
        {30, 53, 25, 54},
        {22, 31, 17, 30},
        {10, 16, 10, 17},
        {23, 40, 24, 42},
        {24, 35, 18, 33},
        {14, 22, 12, 20}
    };
    private static final int[][] ABOVE_50_DAY_28 = {
        {8, 12, 6, 10},
        {11, 20, 12, 19},
        {19, 25, 16, 28},
        {23, 53, 31, 54},
        {13, 31, 16, 30},
        {10, 16, 12, 17},
        {29, 40, 19, 42},
        {25, 35, 19, 33},
        {16, 22, 15, 20}
    };
    /** Corticosteroids first; the first five trials gave them by mouth. */
    private static final int[][] EVENTS = {
        {8, 12, 1, 10},
        {7, 20, 2, 19},
        {12, 25, 5, 28},
        {26, 53, 10, 54},
        {10, 31, 9, 30},
        {3, 16, 3, 17},
        {12, 40, 10, 42},
        {2, 35, 9, 33},
        {6, 22, 3, 20}
    };

    private static final int ORAL_TRIALS = 5;

    private final List<Arm> arms = new ArrayList<>();

    private InventedChua() {}

    static List<Arm> arms() {
        var made = new InventedChua();
        made.counts("PLT_GT_20", ABOVE_20_EARLY, 2, 4);
        made.counts("PLT_GT_50", ABOVE_50_EARLY, 2, 4);
        made.counts("PLT_GT_20", ABOVE_20_DAY_14, 14, 14);
        made.counts("PLT_GT_20", ABOVE_20_DAY_28, 28, 28);
        made.counts("PLT_GT_50", ABOVE_50_DAY_14, 14, 14);
        made.counts("PLT_GT_50", ABOVE_50_DAY_28, 28, 28);
        for (int i = 0; i < EVENTS.length; i++) {
            String route = i < ORAL_TRIALS ? (i % 2 == 0 ? "ORAL" : "oral steroid") : "PARENTERAL";
            int[] row = EVENTS[i];
            made.arm(i, ArmRole.CONTROL, route, "ANY_AE", Optional.empty(), row[0], row[1]);
            made.arm(i, ArmRole.TREATMENT, i % 2 == 0 ? route : "", "ANY_AE", Optional.empty(), row[2], row[3]);
        }
        return List.copyOf(made.arms);
    }

    private void counts(String outcome, int[][] trials, int from, int to) {
        for (int i = 0; i < trials.length; i++) {
            // A trial that looked on one day of the window only.
            int first = i == 2 && from < to ? from + 1 : from;
            Optional<Arm.Days> window = Optional.of(new Arm.Days(first, i == 2 ? first : to));
            int[] row = trials[i];
            arm(i, ArmRole.TREATMENT, "", outcome, window, row[0], row[1]);
            if (i == 3) { // Two doses of the corticosteroid, an arm each.
                arm(i, ArmRole.CONTROL, "2 mg/kg", outcome, window, row[2] / 2, row[3] / 2);
                arm(i, ArmRole.CONTROL, "4 mg/kg", outcome, window, row[2] - row[2] / 2, row[3] - row[3] / 2);
            } else {
                arm(i, ArmRole.CONTROL, "", outcome, window, row[2], row[3]);
            }
        }
    }

    private void arm(
            int trial,
            ArmRole role,
            String subgroup,
            String outcome,
            Optional<Arm.Days> window,
            int events,
            int total) {
        String steroid = trial == 4 ? "PREDNISONE" : "CORTICOSTEROID";
        arms.add(new Arm(
                String.format(Locale.ROOT, "CHU-SA%05d", arms.size() + 1),
                "TRIAL_" + (trial + 1),
                role,
                role == ArmRole.TREATMENT ? "IVIG" : steroid,
                subgroup,
                outcome,
                window,
                total,
                events,
                Optional.of(ArmProvenance.SYNTHETIC)));
    }
}
