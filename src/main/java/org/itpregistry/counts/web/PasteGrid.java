package org.itpregistry.counts.web;

import jakarta.inject.Inject;
import java.util.List;
import org.itpregistry.access.service.TypingHabits;
import org.itpregistry.entry.web.FormSheet;
import org.itpregistry.entry.web.Grid;
import org.itpregistry.entry.web.GridPage;
import org.itpregistry.entry.web.Typing;
import org.itpregistry.measure.PlateletUnit;
import org.itpregistry.typed.SheetLine;

/** A grid of counts into which the sheet of a laboratory can be laid; it begins with the unit that the user took last. */
public abstract class PasteGrid extends GridPage {
    @Inject
    private TypingHabits habits;

    @Inject
    private Typing typing;

    private final PastedSheet sheet = new PastedSheet();
    private PlateletUnit unit;

    void beginWithUsualUnit() {
        unit = habits.unit().orElse(PlateletUnit.GIGA_PER_LITRE);
    }

    @Override
    protected FormSheet blankLine() {
        return CountLine.blank(unit);
    }

    public void addLine() {
        if (getGrid().getLines().size() < Grid.MOST_LINES) {
            getGrid().add(CountLine.blank(unit));
        }
    }

    /** Reads what was pasted, and shows how. */
    public void readSheet() {
        sheet.open(typing.notation(), habits.unit());
    }

    /** Reads it again, as its columns are said to be now. */
    public void readSheetAgain() {
        sheet.read();
    }

    public void dropSheet() {
        sheet.drop(true);
    }

    /** Lays the rows of the sheet into the grid, behind what is typed there. */
    public void laySheet() {
        List<SheetLine> rows = sheet.lines(getGrid().typed().size());
        if (rows.isEmpty()) {
            return;
        }
        sheet.chosenUnit().ifPresent(this::remember);
        getGrid().getLines().removeIf(FormSheet::isUntouched);
        rows.forEach(row -> getGrid().add(PastedLine.of(row, unit, words())));
        sheet.drop(true);
        addLine();
    }

    void remember(PlateletUnit chosen) {
        unit = chosen;
        habits.setUnit(chosen);
    }

    public PastedSheet getSheet() {
        return sheet;
    }

    /** Whether some line still has a remark beside it. */
    public boolean isRemarked() {
        return getGrid().getLines().stream()
                .anyMatch(line ->
                        line instanceof CountLine count && !count.getRemark().isEmpty());
    }
}
