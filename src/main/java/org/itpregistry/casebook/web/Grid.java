package org.itpregistry.casebook.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.itpregistry.patient.domain.PatientRecord;
import org.itpregistry.platform.domain.Finding;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.Refusal;

/** Several sheets of one form under each other, saved together. Blank lines are passed over. */
public class Grid implements Serializable {
    /** More than any laboratory sheet holds; keeps a slip of the clipboard from filling the page. */
    static final int MOST_LINES = 300;

    /** How the page names the fields of a line, before its number and the name of the item. */
    private static final String NAMES = "grid:line:";

    private final List<Sheet> lines = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    public List<Sheet> getLines() {
        return lines;
    }

    void add(Sheet line) {
        lines.add(line);
    }

    /**
     * Lays out the lines that were made in the browser, before the form is read into them; once in a request, because acts
     * on the form may take lines away.
     *
     * @throws Refusal when they are more than the table holds: nothing is cut off
     */
    void growAsSent(HttpServletRequest request, Supplier<Sheet> blank) {
        if (request.getAttribute(NAMES) == null) {
            request.setAttribute(NAMES, true);
            growTo(request.getParameter("lines"), blank, request::getParameter);
        }
    }

    /**
     * @param sent how many lines the browser has; null or no number in a request that sends no form
     * @param fields what was sent by the name of a field
     */
    void growTo(String sent, Supplier<Sheet> blank, UnaryOperator<String> fields) {
        int wanted = sent != null && sent.matches("\\d{1,6}") ? Integer.parseInt(sent) : 0;
        if (wanted > MOST_LINES) {
            throw new Refusal("counts.tooMany", MOST_LINES);
        }
        while (lines.size() < wanted) {
            Sheet line = blank.get();
            String name = NAMES + lines.size() + ":";
            // A list of choices takes only what it offers: a word that is none of them has to be there before it is
            // sent.
            line.getFields().values().forEach(field -> {
                String text = fields.apply(name + field.getName());
                if (text != null) {
                    field.setText(text);
                }
            });
            lines.add(line);
        }
    }

    /** Whether some line still has a remark beside it. */
    public boolean isRemarked() {
        return lines.stream()
                .anyMatch(line ->
                        line instanceof CountLine count && !count.getRemark().isEmpty());
    }

    public int getMostLines() {
        return MOST_LINES;
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
