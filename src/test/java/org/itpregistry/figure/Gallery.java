package org.itpregistry.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.itpregistry.platform.service.Svg;
import org.itpregistry.stats.TimeAtRisk;

/** Every figure, plain and at its extremes; the main method writes them to target/figures to be looked at. */
final class Gallery {
    private Gallery() {}

    static Map<String, Figure> all() {
        Map<String, Figure> all = new LinkedHashMap<>();
        all.put("km-one", Samples.kaplanMeier(Samples.group("Rituximab", 38, 24, 1)));
        all.put(
                "km-four",
                Samples.kaplanMeier(
                        Samples.group("Rituximab", 60, 40, 1),
                        Samples.group("Eltrombopag", 55, 24, 2),
                        Samples.group(Samples.LONG, 50, 14, 3),
                        Samples.group("Splenectomy", 40, 7, 4)));
        all.put("km-nobody", Samples.kaplanMeier(new KaplanMeierFigure.Group("Rituximab", List.of())));
        all.put("km-no-group", Samples.kaplanMeier());
        all.put(
                "km-one-person",
                Samples.kaplanMeier(new KaplanMeierFigure.Group("Rituximab", List.of(TimeAtRisk.until(7, true)))));
        all.put(
                "km-all-censored",
                Samples.kaplanMeier(new KaplanMeierFigure.Group(
                        "Rituximab", List.of(TimeAtRisk.until(7, false), TimeAtRisk.until(31, false)))));
        all.put(
                "km-many",
                Samples.kaplanMeier(
                        Samples.group("Treated", 3_000, 30, 5), Samples.group("Not treated", 2_000, 18, 6)));
        all.put("cif", Samples.incidence(80, 1));
        all.put("cif-two", Samples.incidence(60, 2));
        all.put("cif-nobody", Samples.incidence(0, 1));
        all.put("swimmer", Samples.swimmer(24));
        all.put("swimmer-one", Samples.swimmer(1));
        all.put("swimmer-nobody", Samples.swimmer(0));
        all.put("swimmer-many", Samples.swimmer(5_000));
        all.put("spaghetti", Samples.spaghetti(40, Scale.LOGARITHMIC));
        all.put("spaghetti-root", Samples.spaghetti(40, Scale.SQUARE_ROOT));
        all.put("spaghetti-nobody", Samples.spaghetti(0, Scale.LOGARITHMIC));
        all.put("spaghetti-one", Samples.spaghetti(1, Scale.LOGARITHMIC));
        all.put("spaghetti-many", Samples.spaghetti(5_000, Scale.LOGARITHMIC));
        all.put("funnel", Samples.funnel(18));
        all.put("funnel-one", Samples.funnel(1));
        all.put("funnel-empty", Samples.funnel(0));
        all.put("centers", Samples.centers(30));
        all.put("centers-one", Samples.centers(1));
        all.put("centers-empty", Samples.centers(0));
        all.put("columns", Samples.columns(10));
        all.put("columns-one", Samples.columns(1));
        all.put("columns-nobody", Samples.columns(0));
        all.put("columns-many", Samples.columns(60));
        all.put("flow", Samples.flow());
        all.put("flow-empty", new FlowFigure("Flow of inclusion", List.of()));
        all.put("forest", Samples.forest(7));
        all.put("forest-empty", Samples.forest(0));
        all.put(
                "dots",
                new DotFigure(
                        "Counts",
                        "Platelet count (×10⁹/L), log scale",
                        List.of(
                                new DotFigure.Group("First trimester", List.of(12.0, 30.0, 44.0, 80.0, 210.0)),
                                new DotFigure.Group(Samples.LONG, java.util.Collections.nCopies(5_000, 80.0)),
                                new DotFigure.Group("Delivery", List.of(0.0, 4_000.0)),
                                new DotFigure.Group("After", List.of()))));
        return all;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "figures"));
        for (var entry : new ArrayList<>(all().entrySet())) {
            String svg = Svg.of(entry.getValue());
            Files.writeString(folder.resolve(entry.getKey() + ".svg"), svg);
            System.out.println(
                    entry.getKey() + " " + svg.length() + " " + entry.getValue().description());
        }
    }
}
