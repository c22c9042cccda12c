package org.itpregistry.typed;

import java.util.Optional;
import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.PlateletUnit;

/**
 * One row of a sheet as a count: each part as it was understood, or as it was written where it was not.
 *
 * @param isCount whether the row holds date and count of platelets; other rows are titles, sums, other analytes
 * @param date YYYY-MM-DD, or what stands in the cell when that has no reading or several
 * @param time HH:MM, what stands in the cell, or empty text
 * @param value digits of one reading, or the whole cell
 * @param unit that the row or the heading names
 * @param unitWord the word in the cell of the unit that is none; empty text otherwise
 * @param occasion the cell, to be found among the codes
 * @param quality the cell, to be found among the codes
 * @param remark what else the row says, to be decided on by a person
 */
public record SheetLine(
        boolean isCount,
        String date,
        String time,
        String value,
        Optional<Comparator> sign,
        Optional<PlateletUnit> unit,
        String unitWord,
        String occasion,
        String quality,
        String remark) {

    /** Whether a unit has to be asked for. */
    public boolean lacksUnit() {
        return isCount && unit.isEmpty() && unitWord.isEmpty();
    }
}
