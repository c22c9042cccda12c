package org.itpregistry.casebook.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.itpregistry.patient.domain.PatientRecord;
import org.itpregistry.platform.domain.Finding;
import org.itpregistry.platform.domain.Findings;

/** Several sheets of one form under each other, saved together. Blank lines are passed over. */
public class Grid implements Serializable {
    /** More than any laboratory sheet holds; keeps a slip of the clipboard from filling the page. */
    private static final int MOST_LINES = 300;

    private final List<Sheet> lines = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    public List<Sheet> getLines() {
        return lines;
    }

    void add(Sheet line) {
        if (lines.size() < MOST_LINES) {
            lines.add(line);
        }
    }

    List<Sheet> typed() {
        return lines.stream().filter(line -> !line.isUntouched()).toList();
    }

    /** Reads every line that is not blank; with an error in any, no row is returned. */
    List<PatientRecord> read(Function<Sheet, Read> reader, Wording words) {
        problems.clear();
        List<PatientRecord> rows = new ArrayList<>();
        boolean wrong = false;
        for (Sheet line : typed()) {
            Read read = reader.apply(line);
            line.place(read.row(), read.findings().all(), words);
            wrong |= read.findings().hasErrors();
            rows.add(read.row());
        }
        return wrong ? List.of() : rows;
    }

    /** Puts what the rules found at the cells of the lines that they are about. */
    void place(List<PatientRecord> rows, List<Finding> findings, Wording words) {
        List<Finding> rest = findings;
        List<Sheet> typed = typed();
        for (int i = 0; i < rows.size(); i++) {
            rest = typed.get(i).place(rows.get(i), rest, words);
        }
        rest.stream().filter(Finding::error).map(words::withPlace).forEach(problems::add);
    }

    void refuse(String problem) {
        problems.clear();
        problems.add(problem);
    }

    public List<String> getProblems() {
        return problems;
    }

    public boolean isRefused() {
        return !problems.isEmpty() || getWrong() > 0;
    }

    /** Cells with errors. */
    public long getWrong() {
        return lines.stream().mapToLong(line -> line.getWrong().size()).sum();
    }

    /** A line as it was read: the row, and what is wrong with it. */
    record Read(PatientRecord row, Findings findings) {}
}
