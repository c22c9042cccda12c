package org.itpregistry.casebook.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.itpregistry.platform.domain.Finding;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.domain.RegistryRecord;

/** A sheet that is being filled in: why it is corrected, and what stood in the way of saving it. */
public class Editing implements Serializable {
    private final Sheet sheet;
    private String reason;
    private final List<String> problems = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private RegistryRecord stored;

    public Editing(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Shows what was found: at the field, or on top when it is about another row. */
    void report(RegistryRecord row, List<Finding> findings, Wording words) {
        clear();
        for (Finding finding : sheet.place(row, findings, words)) {
            if (finding.error()) {
                problems.add(words.withPlace(finding));
            }
        }
    }

    void refuse(Refusal refusal, Wording words) {
        clear();
        problems.add(words.of(refusal));
    }

    /** Lays what was typed beside what somebody else saved meanwhile. */
    void conflict(RegistryRecord typed, RegistryRecord theirs, Wording words) {
        clear();
        stored = theirs;
        for (Item<?> item : typed.form().items()) {
            String mine = words.answer(typed, item);
            String other = words.answer(theirs, item);
            if (!mine.equals(other)) {
                boolean changed = sheet.field(item).isChanged();
                differences.add(new Difference(item.name(), words.label(item), mine, other, changed));
            }
        }
    }

    /** Takes over what was chosen of theirs. Returns the row to save in: theirs, as it is stored now. */
    RegistryRecord settle() {
        RegistryRecord theirs = stored;
        differences.stream().filter(Difference::isTheirs).forEach(difference -> sheet.show(theirs, difference.item()));
        clear();
        return theirs;
    }

    private void clear() {
        problems.clear();
        differences.clear();
        stored = null;
    }

    /** @return what is stored now, after a conflict */
    RegistryRecord stored() {
        return stored;
    }

    public Sheet sheet() {
        return sheet;
    }

    public Sheet getSheet() {
        return sheet;
    }

    /** What is wrong and belongs to no field before the reader. */
    public List<String> getProblems() {
        return problems;
    }

    public boolean isInConflict() {
        return stored != null;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public boolean isRefused() {
        return !problems.isEmpty() || !sheet.getWrong().isEmpty();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String why) {
        reason = why;
    }
}
