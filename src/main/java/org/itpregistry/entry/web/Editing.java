package org.itpregistry.entry.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.domain.RegistryRecord;

/** A sheet that is being filled in: why it is corrected, and what stood in the way of saving it. */
public class Editing implements Serializable {
    static final String REASON = "reason";
    static final String CENTER = "center";
    static final String NO_REASON = "refusal.reasonMissing";

    private final FormSheet sheet;
    private String reason;
    private final List<String> problems = new ArrayList<>();
    private final List<AnswerConflict> differences = new ArrayList<>();
    private RegistryRecord stored;
    private String story;
    private String told;
    private final Map<String, String> lacking = new LinkedHashMap<>();

    public Editing(FormSheet sheet) {
        this.sheet = sheet;
    }

    /** Shows what was found: at the field, or on top when it is about another row. */
    public void report(RegistryRecord row, List<EntryFinding> findings, EntryWords words) {
        clear();
        for (EntryFinding finding : sheet.place(row, findings, words)) {
            if (finding.error()) {
                problems.add(words.withPlace(finding));
            }
        }
    }

    /** Shows what stood in the row when it was opened; none of it is an error of the reader. */
    public void remind(RegistryRecord row, List<EntryFinding> findings, EntryWords words) {
        report(row, findings.stream().map(EntryFinding::asWarning).toList(), words);
    }

    /** Says why nothing was saved: at the reason for the change when that is what lacks, otherwise on top. */
    public void refuse(Refusal refusal, EntryWords words) {
        clear();
        if (refusal.field().equals(REASON)) {
            lack(REASON, words.of(refusal));
        } else {
            problems.add(words.of(refusal));
        }
    }

    /** Says what became of the form when it was sent before. */
    public void tell(String what) {
        clear();
        told = what;
    }

    /** What became of the form when it was sent before; null when it was not. */
    public String getTold() {
        return told;
    }

    /** Says what lacks in a field of the page that is no item: the center, the reason for the change. */
    public void lack(String field, String problem) {
        lacking.put(field, problem);
    }

    /** Whether the reason lacks; if so, that is said at its field. */
    public boolean isUnreasoned(EntryWords words) {
        boolean lacking = reason == null || reason.isBlank();
        if (lacking) {
            lack(REASON, words.text(NO_REASON));
        }
        return lacking;
    }

    /**
     * Lays what was typed beside what is stored.
     *
     * @param how it came about, in a sentence
     */
    public void conflict(RegistryRecord typed, RegistryRecord theirs, String how, EntryWords words) {
        clear();
        stored = theirs;
        story = how;
        for (Item<?> item : typed.form().items()) {
            String mine = words.answer(typed, item);
            String other = words.answer(theirs, item);
            if (!mine.equals(other)) {
                boolean changed = sheet.field(item).isChanged();
                differences.add(new AnswerConflict(item.name(), words.label(item), mine, other, changed));
            }
        }
    }

    /** Takes over what was chosen of theirs. Returns the row to save in: theirs, as it is stored now. */
    public RegistryRecord settle() {
        RegistryRecord theirs = stored;
        differences.stream()
                .filter(AnswerConflict::isTheirs)
                .forEach(difference -> sheet.show(theirs, difference.item()));
        clear();
        return theirs;
    }

    private void clear() {
        problems.clear();
        differences.clear();
        stored = null;
        lacking.clear();
        told = null;
    }

    /** @return what is stored now, after a conflict */
    public RegistryRecord stored() {
        return stored;
    }

    public FormSheet sheet() {
        return sheet;
    }

    public FormSheet getSheet() {
        return sheet;
    }

    /** What is wrong and belongs to no field before the reader. */
    public List<String> getProblems() {
        return problems;
    }

    public boolean isInConflict() {
        return stored != null;
    }

    public List<AnswerConflict> getDifferences() {
        return differences;
    }

    /** How the conflict came about. */
    public String getStory() {
        return story;
    }

    public boolean isRefused() {
        return !problems.isEmpty() || !sheet.getWrong().isEmpty() || !lacking.isEmpty();
    }

    /** How many things stand in the way. */
    public int getFaults() {
        return problems.size() + sheet.getWrong().size() + lacking.size();
    }

    /** What lacks in fields of the page that are no items, by the id of the field. */
    public Map<String, String> getLacking() {
        return lacking;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String why) {
        reason = why;
    }
}
