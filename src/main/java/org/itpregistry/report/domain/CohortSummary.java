package org.itpregistry.report.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.itpregistry.figure.Figure;
import org.itpregistry.outcome.About;
import org.itpregistry.study.Agreement;
import org.itpregistry.study.Audience;
import org.itpregistry.study.Protocol;
import org.itpregistry.study.ResultRow;
import org.itpregistry.study.StudyResult;
import org.itpregistry.text.Language;

/**
 * A whole report on a study of a cohort; the fields of reports/cohort_summary.jrxml. Texts may be styled text.
 *
 * @param title of the study
 * @param subtitle what kind of report this is
 * @param synthetic the label of every page when the persons are made up; else empty
 * @param head of every page
 * @param foot of every page
 * @param facts study, cohort, data cut, version
 * @param agreement how many numbers of the paper are met, in a sentence
 * @param opening figures before the tables: how persons were included
 * @param openingTables who the population is
 * @param results the tables
 * @param closingTables beside the paper, what is not known, centers
 * @param figures after the tables
 * @param definitions the appendix
 * @param marks what the marks of the appendix mean
 * @param sources of the definitions, by number
 * @param methods how percentages and intervals are made
 * @param notice what the report is not
 * @param checklists where reporting guidelines find their items here
 */
public record CohortSummary(
        String title,
        String subtitle,
        String synthetic,
        String head,
        String foot,
        List<ReportFact> facts,
        String agreement,
        List<FigureLine> opening,
        List<TableRow> openingTables,
        List<ResultLine> results,
        List<TableRow> closingTables,
        List<FigureLine> figures,
        List<DefinitionLine> definitions,
        String marks,
        String sources,
        String methods,
        String notice,
        List<TableRow> checklists) {

    public static CohortSummary of(StudyResult result, Edition edition) {
        Protocol protocol = result.protocol();
        Optional<String> empty = NobodyQualifies.why(result);
        Contents contents = empty.isPresent() ? Contents.ofNobody(result) : Contents.of(result);
        List<About> asked = empty.isPresent() ? List.of() : result.definitions();
        Sources sources = Sources.of(asked);
        return new CohortSummary(
                protocol.title(),
                Language.say("report.subtitle"),
                result.synthetic() ? Language.say("report.synthetic") : "",
                Language.say("report.head", protocol.title(), result.cohort()),
                Language.say(
                        "report.foot",
                        edition.version(),
                        edition.time(),
                        result.cutoff(),
                        edition.mark(),
                        new OriginWords(edition.origin()).inShort()),
                facts(result, edition),
                empty.orElseGet(() -> agreement(result)),
                contents.flow().stream().toList(),
                TableRow.of(contents.opening()),
                ResultLine.of(contents.sections()),
                TableRow.of(contents.closing()),
                contents.figures(),
                sources.lines(asked),
                asked.isEmpty() ? "" : Language.say("report.marks"),
                sources.text(),
                Language.say(empty.isPresent() ? "report.methods.nobody" : "report.methods"),
                Language.say("report.notice"),
                empty.isPresent() ? List.of() : TableRow.of(Checklist.of(contents)));
    }

    /** The same report with other lines in its tables of results. */
    public CohortSummary with(List<ResultLine> lines) {
        return new CohortSummary(
                title,
                subtitle,
                synthetic,
                head,
                foot,
                facts,
                agreement,
                opening,
                openingTables,
                lines,
                closingTables,
                figures,
                definitions,
                marks,
                sources,
                methods,
                notice,
                checklists);
    }

    /** The figure with a name. */
    public Optional<Figure> figure(String name) {
        return Stream.concat(opening.stream(), figures.stream())
                .filter(line -> line.name().equals(name))
                .map(FigureLine::figure)
                .findFirst();
    }

    /** The same title that the file bears. */
    public String fileTitle(String cohort) {
        return Language.say("report.fileTitle", title, cohort);
    }

    private static List<ReportFact> facts(StudyResult result, Edition edition) {
        Protocol protocol = result.protocol();
        List<ReportFact> facts = new ArrayList<>();
        facts.add(fact("study", protocol.id(), protocol.version()));
        String citation = Typeset.spans(protocol.citation());
        if (!citation.isEmpty()) {
            facts.add(
                    protocol.doi().isEmpty()
                            ? new ReportFact(Language.say("report.fact.citation"), citation)
                            : fact("citation", citation, protocol.doi()));
        }
        facts.add(fact("population", protocol.population()));
        facts.add(fact("cohort", result.cohort(), result.cohortTitle()));
        if (result.synthetic()) {
            facts.add(fact("data"));
        }
        facts.add(fact("centers", result.centers().size(), String.join(", ", result.centers())));
        facts.add(fact("cutoff", result.cutoff()));
        if (result.audience() != Audience.INSIDE) {
            facts.add(fact("audience", Typeset.escaped(WithheldNumbers.statement(result))));
        }
        facts.addAll(new OriginWords(edition.origin()).facts(edition.madeAt()));
        facts.add(new ReportFact(Language.say("report.fact.lists"), CodeWords.versions(result.lists())));
        facts.add(fact("made", edition.time(), edition.version()));
        facts.add(fact("checksum", edition.checksum()));
        return facts;
    }

    private static ReportFact fact(String code, Object... arguments) {
        return new ReportFact(
                Language.say("report.fact." + code), Language.say("report.fact." + code + ".value", arguments));
    }

    private static String agreement(StudyResult result) {
        long published = result.rows().stream().filter(ResultRow::isPublished).count();
        if (published == 0) {
            return Language.say("report.agreement.none");
        }
        return Language.say(
                "report.agreement",
                published,
                count(result, Optional.of(Agreement.YES)),
                count(result, Optional.of(Agreement.TRUNCATED)),
                count(result, Optional.of(Agreement.NO)),
                count(result, Optional.empty()),
                count(result, Optional.of(Agreement.CONTRADICTORY)));
    }

    /** Published numbers that compare like this; without a comparison, those that have no number of ours beside them. */
    private static long count(StudyResult result, Optional<Agreement> agreement) {
        return result.rows().stream()
                .filter(row -> row.isPublished() && row.agreement().equals(agreement))
                .count();
    }
}
