package org.itpregistry.report.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.itpregistry.study.StudyFigure;
import org.itpregistry.study.StudyResult;

/**
 * The tables and figures of a report in their order, each with its number: what page and paper show alike.
 *
 * @param flow the first figure; empty where the steps of inclusion are withheld
 * @param opening tables that say who the population is
 * @param sections the tables of results
 * @param closing tables beside the paper, of what is not known, of centers
 * @param figures the others, in the order of the protocol
 */
public record Contents(
        Optional<FigureLine> flow,
        List<PrintedTable> opening,
        List<ResultSection> sections,
        List<PrintedTable> closing,
        List<FigureLine> figures) {

    public static Contents of(StudyResult result) {
        List<ResultSection> sections = ResultSection.of(result);
        List<PrintedTable> opening = numbered(DescriptionTables.opening(result), 1);
        Stream<PrintedTable> closing = Stream.of(
                        ResultTables.published(result, sections).stream(),
                        ResultTables.notJudged(result).stream(),
                        DescriptionTables.closing(result).stream())
                .flatMap(tables -> tables);
        Optional<FigureLine> flow = flow(result);
        return new Contents(
                flow,
                opening,
                sections,
                numbered(closing.toList(), opening.size() + sections.size() + 1),
                figures(result, flow.isPresent() ? 2 : 1));
    }

    /** Of a study in which nobody qualifies: how that came about, and nothing else. */
    static Contents ofNobody(StudyResult result) {
        return new Contents(flow(result), List.of(), List.of(), List.of(), List.of());
    }

    private static Optional<FigureLine> flow(StudyResult result) {
        return FlowOfInclusion.of(result)
                .map(figure -> FigureLine.of("flow", 1, figure, FlowOfInclusion.caption(result)));
    }

    /** All general tables. */
    public List<PrintedTable> tables() {
        return Stream.concat(opening.stream(), closing.stream()).toList();
    }

    private static List<PrintedTable> numbered(List<PrintedTable> tables, int first) {
        List<PrintedTable> numbered = new ArrayList<>();
        tables.forEach(table -> numbered.add(table.numbered(first + numbered.size())));
        return numbered;
    }

    private static List<FigureLine> figures(StudyResult result, int first) {
        List<FigureLine> lines = new ArrayList<>();
        for (StudyFigure figure : result.figures()) {
            lines.add(FigureLine.of(
                    figure.plan().name(), lines.size() + first, StudyDrawing.of(figure), StudyDrawing.legend(figure)));
        }
        lines.addAll(TrialForest.figures(result, lines.size() + first));
        return lines;
    }
}
