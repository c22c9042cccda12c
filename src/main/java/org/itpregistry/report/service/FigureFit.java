package org.itpregistry.report.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JasperPrint;
import org.itpregistry.figure.Figure;

/**
 * How large each figure of a report is drawn. A figure that begins a page though it nearly fitted below the text before it is
 * drawn a little smaller, so that it leaves no hole there.
 */
final class FigureFit {
    /** Smaller than that, words of a figure are hard to read. */
    private static final double LEAST = 0.66;

    /** Between the head of a page and its foot; see reports/cohort_summary.jrxml. */
    private static final int TOP = 34 + 26;

    private static final int BOTTOM = 842 - 32 - 22;

    /** So near to the head a figure is the first of its page. */
    private static final int NEAR = 30;

    /** Above and below a figure and its caption, and below what stands before. */
    private static final int SPACE = 38;

    /** Where the reckoning of space is off by a little. */
    private static final double HARDLY = 0.97;

    private final Map<Figure, Double> scales = new IdentityHashMap<>();

    private record Placed(int page, JRPrintElement element, int top) {
        int bottom() {
            return top + element.getHeight();
        }
    }

    FigureImage image(Figure figure) {
        return new FigureImage(figure, scales.getOrDefault(figure, 1.0));
    }

    /** Whether the first figure that leaves a hole before it can be, and now is, drawn smaller. */
    boolean shrinks(JasperPrint print) {
        List<Placed> all = new ArrayList<>();
        for (int page = 0; page < print.getPages().size(); page++) {
            place(page, print.getPages().get(page).getElements(), 0, all);
        }
        for (Placed placed : all) {
            Optional<Figure> figure = figure(placed).filter(found -> !scales.containsKey(found));
            if (figure.isPresent() && placed.page() > 0 && placed.top() < TOP + NEAR) {
                double scale = (free(all, placed.page() - 1) - caption(all, placed))
                        / figure.get().height();
                if (scale >= LEAST) {
                    scales.put(figure.get(), Math.min(HARDLY, scale));
                    return true;
                }
            }
        }
        return false;
    }

    private static Optional<Figure> figure(Placed placed) {
        return placed.element() instanceof JRPrintImage image && image.getRenderer() instanceof FigureImage drawn
                ? Optional.of(drawn.figure())
                : Optional.empty();
    }

    /** Below the last words of a page. */
    private static int free(List<Placed> all, int page) {
        return BOTTOM
                - all.stream()
                        .filter(placed -> placed.page() == page && placed.bottom() <= BOTTOM)
                        .mapToInt(Placed::bottom)
                        .max()
                        .orElse(TOP);
    }

    /** What the words under a figure need, and the space around both. */
    private static int caption(List<Placed> all, Placed figure) {
        return SPACE
                + all.stream()
                        .filter(placed -> placed.page() == figure.page() && placed.top() >= figure.bottom())
                        .min(Comparator.comparingInt(Placed::top))
                        .map(words -> words.element().getHeight())
                        .orElse(0);
    }

    private static void place(int page, List<JRPrintElement> elements, int above, List<Placed> all) {
        for (JRPrintElement element : elements) {
            if (element instanceof JRPrintFrame frame) {
                place(page, frame.getElements(), above + frame.getY(), all);
            } else {
                all.add(new Placed(page, element, above + element.getY()));
            }
        }
    }
}
