package org.itpregistry.report.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.itpregistry.figure.Figure;
import org.itpregistry.figure.FlowFigure;
import org.itpregistry.report.domain.FigureLine;
import org.junit.jupiter.api.Test;

class FigureImageTest {
    private static JasperPrint print(Figure figure) throws Exception {
        return JasperFillManager.fillReport(
                CompiledReports.named("figures"),
                new HashMap<>(),
                new RowSource(
                        List.of(new FigureLine("flow", 1, figure, "Figure 1", "Figure 1", figure.description()))));
    }

    private static FlowFigure flow(int stages) {
        return new FlowFigure(
                "Flow",
                java.util.Collections.nCopies(stages, new FlowFigure.Stage("38 persons in the cohort", List.of())));
    }

    @Test
    void a_figure_is_as_high_as_it_needs_to_be() throws Exception {
        for (int stages : new int[] {2, 4, 12}) {
            var image = (JRPrintImage)
                    print(flow(stages)).getPages().get(0).getElements().get(0);
            assertThat((double) image.getHeight()).isCloseTo(flow(stages).height(), within(1.0));
        }
    }

    @Test
    void its_labels_are_text_on_paper() throws Exception {
        byte[] pdf = PdfFile.of(print(flow(2)), "Flow", "ITP registry", "Flow");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("38 persons in the cohort");
        }
    }

    @Test
    void it_is_drawn_once() throws Exception {
        var drawn = new AtomicInteger();
        Figure counting = new Figure() {
            @Override
            public double height() {
                return 40;
            }

            @Override
            public String title() {
                return "Counting";
            }

            @Override
            public String description() {
                return "Nothing.";
            }

            @Override
            public void draw(Graphics2D paper) {
                drawn.incrementAndGet();
            }
        };
        PdfFile.of(print(counting), "Counting", "ITP registry", "Counting");
        assertThat(drawn).hasValue(1);
    }
}
