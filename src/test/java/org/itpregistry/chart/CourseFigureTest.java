package org.itpregistry.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.itpregistry.chart.domain.CourseFigure;
import org.itpregistry.chart.domain.DrawnCourse;
import org.itpregistry.chart.domain.Highlight;
import org.itpregistry.measure.Agent;
import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.platform.service.Svg;
import org.junit.jupiter.api.Test;

class CourseFigureTest {
    private static final CourseFigure.Labels LABELS =
            new CourseFigure.Labels("Platelets ×10⁹/L", "Bleeding (WHO)", "wk", "Delivery", "Death");

    private static DrawnCourse pregnancy() {
        LocalDate lastPeriod = LocalDate.of(2024, 1, 10);
        List<DrawnCourse.Count> counts = new ArrayList<>();
        double[] values = {62, 48, 31, 12, 5, 24, 55, 41, 78, 104, 131};
        for (int i = 0; i < values.length; i++) {
            counts.add(new DrawnCourse.Count(
                    "C" + i,
                    lastPeriod.plusWeeks(6 + 4L * i),
                    12,
                    values[i],
                    i == 4 ? Comparator.LT : Comparator.EQ,
                    i != 7));
        }
        return new DrawnCourse(
                counts,
                List.of(
                        spell(ShippedAgents.PREDNISOLONE, TreatmentRole.PRIOR, "2019", "2019-06"),
                        spell(ShippedAgents.PREDNISOLONE, TreatmentRole.INDEX, "2024-05-02", null),
                        spell(ShippedAgents.IVIG, TreatmentRole.RESCUE, "2024-06-05", "2024-06-06"),
                        spell(ShippedAgents.PLATELET_TRANSFUSION, TreatmentRole.SUPPORTIVE, "2024-10-12", null)),
                List.of(
                        new DrawnCourse.Bleed("B1", PartialDate.of(LocalDate.of(2024, 5, 28)), 2),
                        new DrawnCourse.Bleed("B1", PartialDate.of(LocalDate.of(2024, 10, 12)), 3)),
                List.of(new DrawnCourse.Gestation(lastPeriod, LocalDate.of(2024, 10, 12))),
                List.of());
    }

    private static DrawnCourse.Spell spell(Agent agent, TreatmentRole role, String start, String end) {
        return new DrawnCourse.Spell(
                agent + start, agent, role, PartialDate.parse(start), end == null ? null : PartialDate.parse(end));
    }

    @Test
    void a_prior_line_of_years_ago_does_not_stretch_the_picture() {
        assertThat(pregnancy().window().orElseThrow().first()).isEqualTo(LocalDate.of(2024, 1, 10));
    }

    @Test
    void a_person_without_any_day_has_no_picture() {
        assertThat(new DrawnCourse(List.of(), List.of(), List.of(), List.of(), List.of()).window())
                .isEmpty();
    }

    @Test
    void the_picture_for_a_page_names_thresholds_and_agents_and_has_no_inline_style() {
        var figure = new CourseFigure(pregnancy(), Map.of(ShippedAgents.IVIG, "IVIG"), LABELS, Highlight.NONE, true);
        String svg = Svg.of(figure.width(), figure.height(), "Course", figure::draw);
        assertThat(svg)
                .startsWith("<svg")
                .contains(">30<", ">50<", ">100<", ">IVIG<", ">Delivery<", "aria-label=\"Course\"")
                .doesNotContain(" style=");
    }

    @Test
    void what_an_answer_rests_on_is_ringed() {
        var highlight = new Highlight(Set.of("C3"), Set.of(), Set.of());
        assertThat(svg(highlight)).isNotEqualTo(svg(Highlight.NONE)).contains("rgb(179,89,0)");
        assertThat(svg(Highlight.NONE)).doesNotContain("rgb(179,89,0)");
    }

    private static String svg(Highlight highlight) {
        var figure = new CourseFigure(pregnancy(), Map.of(), LABELS, highlight, true);
        return Svg.of(figure.width(), figure.height(), "Course", figure::draw);
    }

    @Test
    void page_and_paper_are_drawn_by_the_same_hand() throws IOException {
        var highlight = new Highlight(Set.of("C3", "C4"), Set.of("IVIG2024-06-05"), Set.of("B1"));
        var figure = new CourseFigure(pregnancy(), Map.of(), LABELS, highlight, false);
        var image = new BufferedImage(figure.width(), figure.height(), BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, figure.width(), figure.height());
        figure.draw(graphics);
        assertThat(ImageIO.write(image, "png", new File("target/course.png"))).isTrue();
    }
}
