package org.itpregistry.report.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.itpregistry.study.StudyResult;

/** The results of a study as sheets of a workbook: particulars, a sheet a table, definitions, checklists. */
public record Workbook(List<Sheet> sheets) {
    /** The longest name that a sheet may have, and the signs that it may not. */
    private static final int LONGEST_NAME = 31;

    private static final String FORBIDDEN = "[\\[\\]:*?/\\\\]";

    /**
     * @param name unique in the workbook
     * @param design of the sheet, a file below reports
     * @param rows the fields of that design
     */
    public record Sheet(String name, String design, List<?> rows) {}

    public static Workbook of(StudyResult result, CohortSummary summary) {
        List<Sheet> sheets = new ArrayList<>();
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        sheets.add(new Sheet(name(Wording.of("report.sheet.about"), taken), "sheet_about", facts(summary)));
        for (ResultSection section : ResultSection.of(result)) {
            sheets.add(new Sheet(name(section.name(), taken), "sheet_results", ResultCells.of(section.cells())));
        }
        Contents contents = Contents.of(result);
        contents.tables()
                .forEach(table -> sheets.add(new Sheet(name(table.name(), taken), "sheet_table", TableRow.of(table))));
        List<PlainDefinition> definitions =
                result.definitions().stream().map(PlainDefinition::of).toList();
        sheets.add(new Sheet(name(Wording.of("report.heading.definitions"), taken), "sheet_definitions", definitions));
        Checklist.of(contents)
                .forEach(table -> sheets.add(new Sheet(name(table.name(), taken), "sheet_table", TableRow.of(table))));
        return new Workbook(sheets);
    }

    private static List<Fact> facts(CohortSummary summary) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Wording.of("report.sheet.title"), summary.title()));
        facts.addAll(summary.facts());
        facts.add(new Fact(Wording.of("report.sheet.agreement"), summary.agreement()));
        facts.add(new Fact(Wording.of("report.sheet.notice"), summary.notice()));
        return facts;
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
