package org.itpregistry.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.itpregistry.stats.FollowUp;

/** Figures of made-up persons, plain and extreme, for tests and to be looked at. */
final class Samples {
    static final String LONG = "Rituximab 375 mg/m² weekly for four weeks after failure of corticosteroids,"
            + " immunoglobulin and a thrombopoietin receptor agonist in either order";

    private Samples() {}

    static KaplanMeierFigure kaplanMeier(KaplanMeierFigure.Group... groups) {
        return new KaplanMeierFigure(
                "Time to relapse",
                "Months since the response",
                "Without relapse (%)",
                TimeUnit.MONTHS,
                List.of(groups),
                groups.length > 1 ? "Log-rank p = 0.031" : "");
    }

    /** Exponential times, censored by an end of study. */
    static KaplanMeierFigure.Group group(String label, int persons, double mean, int seed) {
        Random random = new Random(seed);
        List<FollowUp> times = new ArrayList<>();
        for (int i = 0; i < persons; i++) {
            double event = -mean * Math.log(1 - random.nextDouble());
            double end = 6 + 42 * random.nextDouble();
            times.add(FollowUp.until(Math.round(Math.min(event, end) * 10) / 10.0, event <= end));
        }
        return new KaplanMeierFigure.Group(label, times);
    }

    static FlowFigure flow() {
        return new FlowFigure(
                "Flow of inclusion",
                List.of(
                        new FlowFigure.Stage("416 persons in the registry", List.of()),
                        new FlowFigure.Stage(
                                "228 adults with primary immune thrombocytopenia",
                                List.of(
                                        "102 children",
                                        "64 with a secondary disease",
                                        "22 without a diagnosis at the data cut")),
                        new FlowFigure.Stage("180 treated with a second-line treatment", List.of("48 not treated")),
                        new FlowFigure.Stage(
                                LONG + ", with at least one count within 12 weeks", List.of(LONG + ".", "3 withdrew")),
                        new FlowFigure.Stage("150 analyzed", List.of())));
    }

    static ForestFigure forest(int studies) {
        List<ForestFigure.Study> list = new ArrayList<>();
        for (int i = 0; i < studies; i++) {
            double estimate = Math.exp(0.4 * Math.sin(i * 1.7) + 0.5);
            double wide = Math.exp(0.35 + (i % 4) * 0.4);
            list.add(new ForestFigure.Study(
                    i == 2 ? LONG : "Author " + (2001 + i),
                    (5 + i) + "/" + (20 + i),
                    (3 + i) + "/" + (21 + i),
                    i == 3
                            ? Optional.empty()
                            : Optional.of(
                                    new ForestFigure.Range(estimate, estimate / wide, i == 1 ? 900 : estimate * wide)),
                    i == 3 ? List.of() : List.of(100.0 / studies, 90.0 / studies + i)));
        }
        return new ForestFigure(
                "Response with rituximab",
                ForestFigure.Measure.ratio("Risk ratio", "RR"),
                "Treated",
                "Control",
                list,
                List.of(
                        new ForestFigure.Pooled(
                                "Fixed effect (Mantel–Haenszel)",
                                "Fixed",
                                Optional.of(new ForestFigure.Range(1.41, 1.2, 1.66)),
                                Optional.empty()),
                        new ForestFigure.Pooled(
                                "Random effects (DerSimonian–Laird)",
                                "Random",
                                Optional.of(new ForestFigure.Range(1.52, 1.13, 2.04)),
                                Optional.of(new ForestFigure.Range(1.52, 0.71, 3.25)))),
                "Heterogeneity: Q = 9.2 (5 df), p = 0.10; I² = 46%; τ² = 0.061");
    }
}
