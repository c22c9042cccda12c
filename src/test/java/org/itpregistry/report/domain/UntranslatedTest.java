package org.itpregistry.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.itpregistry.cohort.domain.ResultTable;
import org.itpregistry.measure.NamedAgent;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Reason;
import org.itpregistry.protocol.service.Protocols;
import org.itpregistry.study.Endpoint;
import org.itpregistry.study.FigurePlan;
import org.itpregistry.study.Group;
import org.itpregistry.study.Protocol;
import org.itpregistry.study.ReconstructedCohort;
import org.itpregistry.study.StudyResult;
import org.itpregistry.text.Language;
import org.itpregistry.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A report in a language whose every text stands in brackets: what stands outside of them would stay English in French. The
 * words of protocols and definitions do, until they have bundles; nothing else may.
 */
class UntranslatedTest {
    private static final Words BRACKETED = Words.english().changed(text -> "⟦" + text.replace("\n", "⟧\n⟦") + "⟧");
    private static final char DASH = '–';
    private static final char HYPHEN = '-';
    private static final Pattern INNERMOST = Pattern.compile("⟦[^⟦⟧]*⟧");
    private static final Pattern SENTENCE = Pattern.compile("[a-z]{2,} [a-z]{2,}");

    @ParameterizedTest
    @ValueSource(strings = {"parveen2019", "ito2021", "arnold2010", "tanaka2006"})
    void a_report_says_nothing_that_no_bundle_has(String study) {
        Protocol protocol = new Protocols().of(study).orElseThrow();
        StudyResult result = StudyResult.of(protocol, ReconstructedCohort.load(study));

        List<String> said = Language.during(BRACKETED, () -> SummaryBlocks.of(CohortSummary.of(
                        result, Edition.of(Instant.parse("2026-01-02T03:04:05Z"), ResultTable.of(result))))
                .stream()
                .flatMap(UntranslatedTest::texts)
                .toList());

        assertThat(said).hasSizeGreaterThan(50);
        List<String> own = ownWords(result);
        assertThat(said)
                .map(text -> without(own, text))
                .filteredOn(text -> SENTENCE.matcher(text).find())
                .isEmpty();
    }

    private static Stream<String> texts(Block block) {
        if (block instanceof Block.Heading heading) {
            return Stream.of(heading.text());
        }
        if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(plain(paragraph.runs()));
        }
        if (block instanceof Block.Facts facts) {
            return facts.facts().stream().flatMap(fact -> Stream.of(fact.label(), fact.value()));
        }
        if (block instanceof Block.Table table) {
            return Stream.of(
                            Stream.of(table.name()),
                            table.columns().stream().map(Block.Table.Column::name),
                            table.rows().stream().flatMap(List::stream).map(UntranslatedTest::plain))
                    .flatMap(each -> each);
        }
        return Stream.of(((Block.Picture) block).line().words());
    }

    private static String plain(List<TextRun> runs) {
        return String.join("", runs.stream().map(TextRun::text).toList());
    }

    /** What a protocol and the definitions that it asks say of themselves, the longest first. */
    private static List<String> ownWords(StudyResult result) {
        Protocol protocol = result.protocol();
        List<String> own = new ArrayList<>(List.of(protocol.title(), protocol.citation(), protocol.population()));
        for (Endpoint endpoint : protocol.endpoints()) {
            own.addAll(List.of(endpoint.measure(), endpoint.unit(), endpoint.note()));
        }
        for (Group group : protocol.groups()) {
            own.add(group.text());
            group.steps().stream().map(Group.Step::text).forEach(own::add);
        }
        protocol.baseline().rows().forEach(row -> own.add(row.measure()));
        for (FigurePlan figure : protocol.figures()) {
            FigurePlan.Labels labels = figure.words();
            own.addAll(List.of(labels.title(), labels.since(), labels.value(), labels.note()));
            labels.event().ifPresent(own::add);
        }
        for (About about : result.definitions()) {
            own.addAll(List.of(about.title(), about.citation()));
            about.parameters().forEach(parameter -> own.add(parameter.toString()));
        }
        // The labels of lists that grow are data.
        Stream.of(NamedAgent.values())
                .map(agent -> result.lists().agents().label(agent.name()))
                .filter(Objects::nonNull)
                .forEach(own::add);
        Stream.of(Reason.values()).map(Reason::text).forEach(own::add);
        return own.stream()
                .filter(text -> text.length() > 2)
                .map(text -> Typeset.signs(text).replace(DASH, HYPHEN))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static String without(List<String> own, String text) {
        String rest = text.replace(DASH, HYPHEN);
        for (Matcher bracket = INNERMOST.matcher(rest); bracket.find(); bracket = INNERMOST.matcher(rest)) {
            rest = bracket.replaceFirst(Matcher.quoteReplacement(" | "));
        }
        for (String known : own) {
            rest = rest.replace(known, " | ");
        }
        return rest;
    }
}
