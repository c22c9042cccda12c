package org.itpregistry.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import org.itpregistry.stats.Exit;
import org.itpregistry.stats.TimeAtRisk;

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
        List<TimeAtRisk> times = new ArrayList<>();
        for (int i = 0; i < persons; i++) {
            double event = -mean * Math.log(1 - random.nextDouble());
            double end = 6 + 42 * random.nextDouble();
            times.add(TimeAtRisk.until(Math.round(Math.min(event, end) * 10) / 10.0, event <= end));
        }
        return new KaplanMeierFigure.Group(label, times);
    }

    /** Every fifth one is withheld. */
    static ColumnsFigure columns(int count) {
        return new ColumnsFigure(
                "New persons",
                "Year",
                "Persons",
                "withheld",
                IntStream.range(0, count)
                        .mapToObj(i -> new ColumnsFigure.Column(
                                String.valueOf(2000 + i),
                                i % 5 == 4 ? OptionalLong.empty() : OptionalLong.of(i * 37L % 120)))
                        .toList());
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

    static CumulativeIncidenceFigure incidence(int persons, int groups) {
        Random random = new Random(7);
        List<CumulativeIncidenceFigure.Group> list = new ArrayList<>();
        for (int g = 0; g < groups; g++) {
            List<Exit> exits = new ArrayList<>();
            for (int i = 0; i < persons; i++) {
                double time = Math.round(-20 * Math.log(1 - random.nextDouble()) * 10) / 10.0;
                double end = 6 + 42 * random.nextDouble();
                exits.add(new Exit(Math.min(time, end), time > end ? 0 : random.nextDouble() < 0.7 - 0.3 * g ? 1 : 2));
            }
            list.add(new CumulativeIncidenceFigure.Group(g == 0 ? "Rituximab" : "Splenectomy", exits));
        }
        return new CumulativeIncidenceFigure(
                "Relapse with death as competing risk",
                "Months since the response",
                "Cumulative incidence (%)",
                TimeUnit.MONTHS,
                list,
                List.of(
                        new CumulativeIncidenceFigure.Cause(1, "Relapse"),
                        new CumulativeIncidenceFigure.Cause(2, "Death without relapse")),
                groups > 1 ? "Gray’s test for relapse: p = 0.004" : "");
    }

    static SwimmerFigure swimmer(int persons) {
        Random random = new Random(11);
        String[] drugs = {
            "Prednisolone",
            "IVIG",
            "Rituximab",
            "Eltrombopag",
            "Romiplostim",
            "Splenectomy",
            "Azathioprine",
            "Dapsone",
            "Danazol"
        };
        List<SwimmerFigure.Lane> lanes = new ArrayList<>();
        for (int i = 0; i < persons; i++) {
            double end = 2 + 46 * random.nextDouble();
            List<SwimmerFigure.Bar> bars = new ArrayList<>();
            double from = 0;
            while (from < end && bars.size() < 5) {
                double to = Math.min(end, from + 1 + 12 * random.nextDouble());
                int drug = (int) (random.nextDouble() * random.nextDouble() * drugs.length);
                bars.add(new SwimmerFigure.Bar(drugs[drug], from, to));
                from = random.nextDouble() < 0.25 ? from + 1 : to + random.nextDouble() * 4;
            }
            List<SwimmerFigure.Mark> marks = new ArrayList<>();
            if (random.nextDouble() < 0.7) {
                marks.add(new SwimmerFigure.Mark(
                        random.nextBoolean() ? SwimmerFigure.Event.RESPONSE : SwimmerFigure.Event.COMPLETE_RESPONSE,
                        end * 0.2));
                if (random.nextBoolean()) {
                    marks.add(new SwimmerFigure.Mark(SwimmerFigure.Event.LOSS, end * 0.7));
                }
            }
            boolean dead = random.nextDouble() < 0.1;
            if (dead) {
                marks.add(new SwimmerFigure.Mark(SwimmerFigure.Event.DEATH, end));
            }
            lanes.add(new SwimmerFigure.Lane(
                    i == 3 ? LONG : String.format(Locale.ROOT, "C%02d-%04d", 1 + i % 4, i + 1),
                    end,
                    !dead && random.nextDouble() < 0.6,
                    bars,
                    marks));
        }
        return new SwimmerFigure("Treatments and responses", "Months since the diagnosis", TimeUnit.MONTHS, lanes);
    }

    static SpaghettiFigure spaghetti(int persons, Scale scale) {
        Random random = new Random(13);
        List<SpaghettiFigure.Course> courses = new ArrayList<>();
        for (int i = 0; i < persons; i++) {
            List<SpaghettiFigure.Point> points = new ArrayList<>();
            double level = 5 + 20 * random.nextDouble();
            double target = random.nextDouble() < 0.65 ? 60 + 200 * random.nextDouble() : 15;
            double last = 40 + 140 * random.nextDouble();
            for (double day = -7; day < last; day += 5 + 14 * random.nextDouble()) {
                double share = Math.max(0, Math.min(1, day / 40));
                double count = (level + share * (target - level)) * Math.exp(0.3 * random.nextGaussian());
                points.add(new SpaghettiFigure.Point(Math.round(day), Math.round(count)));
            }
            courses.add(new SpaghettiFigure.Course(points));
        }
        return new SpaghettiFigure(
                "Platelet counts after the first dose",
                "Days since the first dose",
                scale == Scale.LOGARITHMIC
                        ? "Platelet count (×10⁹/L), log scale"
                        : "Platelet count (×10⁹/L), square-root scale",
                TimeUnit.DAYS,
                scale,
                courses);
    }

    static FunnelFigure funnel(int studies) {
        Random random = new Random(17);
        List<FunnelFigure.Study> list = new ArrayList<>();
        for (int i = 0; i < studies; i++) {
            double error = 0.1 + 0.6 * random.nextDouble();
            list.add(new FunnelFigure.Study(
                    "Author " + (2000 + i), 1.5 * Math.exp(1.2 * error * random.nextGaussian()), error));
        }
        return new FunnelFigure("Small studies", ForestFigure.Measure.ratio("Risk ratio", "RR"), list, 1.5);
    }

    static CenterFunnelFigure centers(int centers) {
        Random random = new Random(19);
        List<CenterFunnelFigure.Center> list = new ArrayList<>();
        for (int i = 0; i < centers; i++) {
            int persons = 3 + random.nextInt(90);
            double p = i % 7 == 0 ? 0.4 : 0.68;
            int events = 0;
            for (int k = 0; k < persons; k++) {
                events += random.nextDouble() < p ? 1 : 0;
            }
            list.add(new CenterFunnelFigure.Center(i == 7 ? LONG : "C" + (i + 1), events, persons, i == 2));
        }
        return new CenterFunnelFigure(
                "Response by center", "Response by 12 weeks (%)", "Evaluable persons of the center", list);
    }
}
