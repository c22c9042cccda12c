package org.itpregistry.typed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.itpregistry.measure.CountQuality;
import org.itpregistry.measure.PlateletUnit;
import org.itpregistry.measure.SampleContext;

/**
 * What the columns of a sheet probably hold, by their headings and by what is in them.
 *
 * <p>Where two columns could be the one that is needed, neither is: a person says which.
 */
public final class SheetGuess {
    private static final Pattern CLOCK = Pattern.compile(
            "\\d{1,2} ?(?::|h) ?\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?| ?uhr)?|\\d{1,2} ?[ap]m",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGN = Pattern.compile("[<>=]");

    private static final Pattern WORD = Pattern.compile("[^\\s\\d][^\\s]{0,19}");

    private final LabSheet sheet;
    private final Notation notation;
    private final List<SheetColumn> columns;

    private SheetGuess(LabSheet sheet, Notation notation) {
        this.sheet = sheet;
        this.notation = notation;
        columns = new ArrayList<>(Collections.nCopies(sheet.width(), null));
    }

    public static List<SheetColumn> of(LabSheet sheet, Notation notation) {
        return new SheetGuess(sheet, notation).guess();
    }

    private List<SheetColumn> guess() {
        byHeading();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) == null && sheet.column(i).stream().allMatch(String::isEmpty)) {
                columns.set(i, SheetColumn.LEFT_OUT);
            }
        }
        byContent(SheetColumn.DATE, cell -> SampleMoment.of(cell, notation).isPresent());
        byContent(
                SheetColumn.TIME, cell -> CLOCK.matcher(Characters.plain(cell)).matches());
        byContent(SheetColumn.SIGN, cell -> SIGN.matcher(Characters.plain(cell)).matches());
        byContent(SheetColumn.UNIT, cell -> PlateletUnit.ofWord(cell).isPresent());
        byContent(SheetColumn.TEST, HeaderWord::namesPlatelets);
        byContent(SheetColumn.QUALITY, cell -> isCode(cell, CountQuality.values()));
        byContent(SheetColumn.OCCASION, cell -> isCode(cell, SampleContext.values()));
        countByHeadingOfResult();
        countByContent();
        unitBesideCount();
        Collections.replaceAll(columns, null, SheetColumn.REMARK);
        return List.copyOf(columns);
    }

    /** A heading is believed where at least one cell below it fits. */
    private void byHeading() {
        for (int i = 0; i < columns.size(); i++) {
            Optional<SheetColumn> kind = HeaderWord.kindOf(sheet.headings().get(i));
            if (kind.isPresent() && fits(kind.get(), i)) {
                columns.set(i, kind.get());
            }
        }
        for (SheetColumn kind : SheetColumn.values()) {
            if (kind != SheetColumn.REMARK
                    && kind != SheetColumn.LEFT_OUT
                    && Collections.frequency(columns, kind) > 1) {
                columns.replaceAll(column -> column == kind ? SheetColumn.REMARK : column);
            }
        }
    }

    private boolean fits(SheetColumn kind, int column) {
        Predicate<String> cell =
                switch (kind) {
                    case DATE -> text -> SampleMoment.of(text, notation).isPresent();
                    case TIME -> text -> !TimeReading.of(text).readings().isEmpty();
                    case COUNT -> this::isCount;
                    default -> text -> true;
                };
        return sheet.column(column).stream().anyMatch(cell);
    }

    private boolean isCount(String cell) {
        return !CountReading.of(cell).number().readings().isEmpty();
    }

    /** The one column of which most cells are of a kind; two are none. */
    private void byContent(SheetColumn kind, Predicate<String> cell) {
        if (columns.contains(kind)) {
            return;
        }
        List<Integer> candidates = candidates(cell);
        if (candidates.size() == 1) {
            columns.set(candidates.get(0), kind);
        }
    }

    private List<Integer> candidates(Predicate<String> cell) {
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            List<String> filled =
                    sheet.column(i).stream().filter(text -> !text.isEmpty()).toList();
            long fitting = filled.stream().filter(cell).count();
            if (columns.get(i) == null && fitting > 0 && fitting * 2 >= filled.size()) {
                candidates.add(i);
            }
        }
        return candidates;
    }

    /** A word behind every count stands where a unit stands: as a unit that is not understood it is refused, not forgotten. */
    private void unitBesideCount() {
        int next = columns.indexOf(SheetColumn.COUNT) + 1;
        if (next > 0
                && next < columns.size()
                && !columns.contains(SheetColumn.UNIT)
                && columns.get(next) == null
                && sheet.headings().get(next).isEmpty()
                && sheet.column(next).stream()
                        .allMatch(cell -> WORD.matcher(cell).matches())
                && sheet.column(next).stream()
                        .allMatch(cell -> SampleRemark.of(cell).isEmpty())) {
            columns.set(next, SheetColumn.UNIT);
        }
    }

    private static boolean isCode(String cell, Enum<?>[] codes) {
        String bare = Characters.bare(cell).replaceAll("[\\s_-]", "");
        return Arrays.stream(codes)
                .anyMatch(code -> Characters.bare(code.name()).replace("_", "").equals(bare));
    }

    private void countByHeadingOfResult() {
        if (!columns.contains(SheetColumn.COUNT)) {
            List<Integer> named = candidates(this::isCount).stream()
                    .filter(i -> HeaderWord.namesResult(sheet.headings().get(i)))
                    .toList();
            if (named.size() == 1) {
                columns.set(named.get(0), SheetColumn.COUNT);
            }
        }
    }

    /** Among several columns of numbers the one with signs, units or remarks of samples in its cells is the count. */
    private void countByContent() {
        byContent(SheetColumn.COUNT, this::isCount);
        byContent(SheetColumn.COUNT, cell -> {
            CountReading count = CountReading.of(cell);
            return isCount(cell)
                    && (count.sign().isPresent()
                            || count.unit().isPresent()
                            || !count.remark().isEmpty());
        });
    }
}
