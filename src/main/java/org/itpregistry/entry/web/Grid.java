package org.itpregistry.entry.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.itpregistry.patient.domain.PatientRecord;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.platform.domain.Refusal;

/** Several sheets of one form under each other, saved together. Blank lines are passed over. */
public class Grid implements Serializable {
    /** More than any laboratory sheet holds; keeps a slip of the clipboard from filling the page. */
    public static final int MOST_LINES = 300;

    /** How the page names the fields of a line, before its number and the name of the item. */
    private static final String NAMES = "grid:line:";

    private final List<FormSheet> lines = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private String told;

    public List<FormSheet> getLines() {
        return lines;
    }

    public void add(FormSheet line) {
        lines.add(line);
    }

    /**
     * Lays out the lines that were made in the browser, before the form is read into them; once in a request, because acts
     * on the form may take lines away.
     *
     * @throws Refusal when they are more than the table holds: nothing is cut off
     */
    void growAsSent(HttpServletRequest request, Supplier<FormSheet> blank) {
        if (request.getAttribute(NAMES) == null) {
            request.setAttribute(NAMES, true);
            growTo(request.getParameter("lines"), blank, request::getParameter);
        }
    }

    /**
     * @param sent how many lines the browser has; null or no number in a request that sends no form
     * @param fields what was sent by the name of a field
     */
    void growTo(String sent, Supplier<FormSheet> blank, UnaryOperator<String> fields) {
        int wanted = sent != null && sent.matches("\\d{1,6}") ? Integer.parseInt(sent) : 0;
        if (wanted > MOST_LINES) {
            throw new Refusal("counts.tooMany", MOST_LINES);
        }
        while (lines.size() < wanted) {
            FormSheet line = blank.get();
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

    public int getMostLines() {
        return MOST_LINES;
    }

    public List<FormSheet> typed() {
        return lines.stream().filter(line -> !line.isUntouched()).toList();
    }

    /** Reads every line that is not blank. */
    public List<TypedRow<PatientRecord>> read(Function<FormSheet, TypedRow<PatientRecord>> reader) {
        refuse();
        return typed().stream().map(reader).toList();
    }

    /**
     * Puts what is wrong at the cells of the lines that it is about: what could not be read, and what the rules found.
     *
     * @param reads the lines as they were read, in their order
     */
    public void place(List<TypedRow<PatientRecord>> reads, List<EntryFinding> found, EntryWords words) {
        problems.clear();
        List<EntryFinding> rest = found;
        List<FormSheet> typed = typed();
        for (int i = 0; i < reads.size(); i++) {
            List<EntryFinding> all = new ArrayList<>(reads.get(i).findings().all());
            all.addAll(rest);
            rest = typed.get(i).place(reads.get(i).row(), all, words);
        }
        rest.stream().filter(EntryFinding::error).map(words::withPlace).forEach(problems::add);
    }

    /** Everything that is typed, to tell whether the same is sent again. */
    public String content() {
        return typed().stream().map(FormSheet::content).collect(Collectors.joining("\n\n"));
    }

    public void refuse(String... problem) {
        problems.clear();
        problems.addAll(List.of(problem));
        told = null;
    }

    /** Says what became of the form when it was sent before. */
    public void tell(String what) {
        refuse();
        told = what;
    }

    /** What became of the form when it was sent before; null when it was not. */
    public String getTold() {
        return told;
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
}
