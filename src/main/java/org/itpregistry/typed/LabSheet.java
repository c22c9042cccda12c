package org.itpregistry.typed;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.itpregistry.measure.PlateletUnit;

/**
 * A laboratory's sheet as it came from a clipboard: headings, if it has any, and rows of cells, nothing left out.
 *
 * @param headings one a column; empty text where there is none
 * @param rows cells as written, each row as wide as the headings
 * @param titles how many of the first rows stand above the headings
 */
public record LabSheet(List<String> headings, List<List<String>> rows, int titles) implements Serializable {
    /** A heading stands among the first rows, below the name of a laboratory or a person. */
    private static final int LOWEST_HEADING = 20;

    /** Not with points, which put the day first anyway. */
    private static final Pattern TWO_NUMBERS = Pattern.compile("^(\\d{1,2}) ?[-/ ] ?(\\d{1,2})(?!\\d)");

    public static LabSheet of(String text, Notation notation) {
        List<List<String>> rows = new ArrayList<>(new SheetText(notation).rows(text));
        int width = rows.isEmpty() ? 0 : rows.get(0).size();
        for (int i = 0; i < Math.min(rows.size(), LOWEST_HEADING); i++) {
            if (isHeading(rows.get(i), notation)) {
                List<String> headings = new ArrayList<>(rows.remove(i));
                takeUnits(headings, rows, i, notation);
                return new LabSheet(List.copyOf(headings), List.copyOf(rows), i);
            }
        }
        return new LabSheet(Collections.nCopies(width, ""), List.copyOf(rows), 0);
    }

    private static boolean isHeading(List<String> row, Notation notation) {
        return row.stream().filter(HeaderWord::namesAnything).count() >= Math.min(2, row.size())
                && row.stream().noneMatch(cell -> isDateOrCount(cell, notation));
    }

    private static boolean isDateOrCount(String cell, Notation notation) {
        return SampleMoment.of(cell, notation).isPresent()
                || !CountReading.of(cell).number().readings().isEmpty();
    }

    /** Below the headings there may be a row of units. */
    private static void takeUnits(List<String> headings, List<List<String>> rows, int next, Notation notation) {
        if (next < rows.size()
                && rows.get(next).stream().noneMatch(cell -> isDateOrCount(cell, notation))
                && rows.get(next).stream()
                        .anyMatch(cell -> PlateletUnit.ofWord(cell).isPresent())) {
            List<String> units = rows.remove(next);
            IntStream.range(0, headings.size())
                    .filter(i -> !units.get(i).isEmpty())
                    .forEach(i -> headings.set(i, (headings.get(i) + " " + units.get(i)).strip()));
        }
    }

    public int width() {
        return headings.size();
    }

    /** The cells of a column, blank ones too. */
    List<String> column(int index) {
        return rows.stream().map(row -> row.get(index)).toList();
    }

    /** The unit that the heading of a column names. */
    Optional<PlateletUnit> unitOf(int column) {
        return HeaderWord.unitIn(headings.get(column));
    }

    /**
     * The order of day and month that the column decides as a whole: one 13/02/2024 decides for all of it.
     *
     * @return empty when no cell decides, or two contradict each other
     */
    Optional<DateOrder> orderIn(int column, Notation notation) {
        List<int[]> deciding = column(column).stream()
                .filter(cell -> SampleMoment.of(cell, notation).isPresent())
                .map(LabSheet::firstNumbers)
                .filter(numbers -> numbers.length == 2 && numbers[0] > 12 != numbers[1] > 12)
                .toList();
        boolean dayFirst = deciding.stream().anyMatch(numbers -> numbers[0] > 12);
        boolean monthFirst = deciding.stream().anyMatch(numbers -> numbers[1] > 12);
        return dayFirst == monthFirst
                ? Optional.empty()
                : Optional.of(dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
    }

    private static int[] firstNumbers(String cell) {
        var match = TWO_NUMBERS.matcher(Characters.plain(cell));
        return match.find()
                ? new int[] {Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))}
                : new int[0];
    }
}
