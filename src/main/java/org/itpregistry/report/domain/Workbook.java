package org.itpregistry.report.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.itpregistry.cohort.domain.ResultTable;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Parameter;
import org.itpregistry.report.domain.WorkbookSheet.Column;
import org.itpregistry.study.StudyResult;
import org.itpregistry.text.Language;

/** The results of a study as sheets of a workbook: particulars, a sheet a table, definitions, checklists. */
public record Workbook(List<WorkbookSheet> sheets) {
    /** The longest name that a sheet may have, and the signs that it may not. */
    private static final int LONGEST_NAME = 31;

    private static final String FORBIDDEN = "[\\[\\]:*?/\\\\]";

    /** Columns of results that hold words though some of them may read as a number. */
    private static final Set<String> WORDS = Set.of("item_id", "measure", "unit", "definition_id", "note");

    /** Names that are too long or taken already are changed. */
    public Workbook {
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        sheets = sheets.stream()
                .map(sheet -> sheet.named(name(sheet.name(), taken)))
                .toList();
    }

    public static Workbook of(StudyResult result, CohortSummary summary) {
        List<WorkbookSheet> sheets = new ArrayList<>();
        sheets.add(particulars(summary));
        if (NobodyQualifies.why(result).isPresent()) {
            sheets.add(inclusion(result));
            return new Workbook(sheets);
        }
        for (ResultSection section : ResultSection.of(result)) {
            sheets.add(new WorkbookSheet(
                    section.name(),
                    ResultTable.COLUMNS.stream().map(Workbook::column).toList(),
                    section.cells()));
        }
        Contents contents = Contents.of(result);
        contents.tables().forEach(table -> sheets.add(sheet(table)));
        sheets.add(definitions(result.definitions()));
        Checklist.of(contents).forEach(table -> sheets.add(sheet(table)));
        return new Workbook(sheets);
    }

    /** A report that is no study. */
    public static Workbook of(GeneralReport report, CohortSummary summary) {
        List<WorkbookSheet> sheets = new ArrayList<>();
        sheets.add(particulars(summary));
        report.tables().forEach(table -> sheets.add(sheet(table)));
        sheets.addAll(report.lists());
        return new Workbook(sheets);
    }

    private static Column column(String name) {
        return WORDS.contains(name) ? Column.ofText(name) : Column.ofNumbers(name);
    }

    private static WorkbookSheet particulars(CohortSummary summary) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(Language.say("report.sheet.title"), summary.title()));
        summary.facts().forEach(fact -> rows.add(List.of(fact.label(), fact.value())));
        rows.add(List.of(Language.say("report.sheet.agreement"), summary.agreement()));
        rows.add(List.of(Language.say("report.sheet.notice"), summary.notice()));
        return new WorkbookSheet(
                Language.say("report.sheet.about"),
                List.of(
                        Column.ofText(Language.say("report.sheet.item")),
                        Column.ofText(Language.say("report.sheet.content"))),
                rows);
    }

    /** What the figure of the other forms shows: a workbook has none. */
    private static WorkbookSheet inclusion(StudyResult result) {
        return new WorkbookSheet(
                Language.say("report.sheet.inclusion"),
                List.of(
                        Column.ofText(Language.say("report.sheet.inclusion.step")),
                        Column.ofNumbers(Language.say("report.sheet.inclusion.left")),
                        Column.ofNumbers(Language.say("report.sheet.inclusion.out")),
                        Column.ofNumbers(Language.say("report.sheet.inclusion.notEvaluable"))),
                result.inclusion().stream()
                        .map(step -> List.of(
                                step.text(),
                                String.valueOf(step.left()),
                                String.valueOf(step.out()),
                                String.valueOf(step.notEvaluable())))
                        .toList());
    }

    /** The first cell of a row names it; the others are numbers where they read as one. */
    private static WorkbookSheet sheet(PrintedTable table) {
        List<Column> columns = IntStream.range(0, table.columns().size())
                .mapToObj(i -> {
                    String head = table.columns().get(i).replace("\n", ", ");
                    return i == 0 ? Column.ofText(head) : Column.ofNumbers(head);
                })
                .toList();
        return new WorkbookSheet(table.name(), columns, table.rows());
    }

    private static WorkbookSheet definitions(List<About> definitions) {
        return new WorkbookSheet(
                Language.say("report.heading.definitions"),
                List.of(
                        Column.ofText(Language.say("report.column.definition")),
                        Column.ofNumbers(Language.say("report.sheet.version")),
                        Column.ofText(Language.say("report.sheet.meaning")),
                        Column.ofText(Language.say("report.column.reading")),
                        Column.ofText(Language.say("report.sheet.parameters")),
                        Column.ofText(Language.say("report.sheet.source"))),
                definitions.stream().map(Workbook::definition).toList());
    }

    private static List<String> definition(About about) {
        return List.of(
                about.id(),
                String.valueOf(about.version()),
                Typeset.signs(about.title()),
                Language.say("report.mode." + about.mode()),
                about.parameters().stream().map(Parameter::toString).collect(Collectors.joining("; ")),
                (about.citation() + " " + about.markText()).strip());
    }

    /** A name that a sheet may have and that no other sheet has. */
    private static String name(String wanted, Set<String> taken) {
        String plain = wanted.replaceAll(FORBIDDEN, " ").strip();
        String name = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
        for (int i = 2; !taken.add(name); i++) {
            String end = " " + i;
            name = plain.substring(0, Math.min(LONGEST_NAME - end.length(), plain.length())) + end;
        }
        return name;
    }
}
