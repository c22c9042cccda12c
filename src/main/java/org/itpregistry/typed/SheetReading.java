package org.itpregistry.typed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.PlateletUnit;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a sheet as counts, when it is known what its columns hold. */
public final class SheetReading {
    private final LabSheet sheet;
    private final List<SheetColumn> columns;
    private final Notation notation;
    private final boolean midnightMeansNoTime;

    /**
     * @param columns what each column holds
     * @param chosen the order of day and month that a person chose for this sheet; null when nobody was asked
     */
    public SheetReading(LabSheet sheet, List<SheetColumn> columns, @Nullable DateOrder chosen, Notation notation) {
        this.sheet = sheet;
        this.columns = List.copyOf(columns);
        Notation asking = notation.with(null);
        this.notation = asking.with(
                chosen != null
                        ? chosen
                        : columnOf(SheetColumn.DATE)
                                .flatMap(column -> sheet.orderIn(column, asking))
                                .orElse(null));
        midnightMeansNoTime = sheet.rows().stream()
                .flatMap(row -> moment(row).stream())
                .filter(moment -> !moment.time().isEmpty())
                .allMatch(SampleMoment::isMidnight);
    }

    /** Which order the dates were read in; empty when none was needed or none could be found. */
    public Optional<DateOrder> order() {
        return notation.order();
    }

    /** Whether some date can be two days until a person says which of its numbers is the day. */
    public boolean asksForOrder() {
        return sheet.rows().stream().flatMap(row -> moment(row).stream()).anyMatch(moment -> moment.day()
                .isOpen());
    }

    public List<SheetLine> lines() {
        return sheet.rows().stream().map(this::line).toList();
    }

    private SheetLine line(List<String> row) {
        String cell = cell(row, SheetColumn.COUNT);
        CountReading count = CountReading.of(cell);
        String unitCell = cell(row, SheetColumn.UNIT);
        Optional<PlateletUnit> unitOfCell = PlateletUnit.ofWord(unitCell);
        Optional<PlateletUnit> unit = count.unit().isPresent() || unitCell.isEmpty() ? unitBeside(count) : unitOfCell;
        List<String> remarks = new ArrayList<>();
        if (count.unit().isPresent() && !unitCell.isEmpty() && !count.unit().equals(unitOfCell)) {
            remarks.add(unitCell);
        }
        if (!count.remark().isEmpty()) {
            remarks.add(count.remark());
        }
        remarks(row).forEach(remarks::add);
        Optional<Comparator> sign = signOf(cell(row, SheetColumn.SIGN), remarks);
        return new SheetLine(
                isCount(row),
                date(row),
                time(row),
                value(count, cell, unit),
                count.sign().or(() -> sign),
                unit,
                unit.isEmpty() ? unitCell : "",
                cell(row, SheetColumn.OCCASION),
                cell(row, SheetColumn.QUALITY),
                String.join("; ", remarks));
    }

    private Optional<PlateletUnit> unitBeside(CountReading count) {
        return count.unit().or(() -> columnOf(SheetColumn.COUNT).flatMap(sheet::unitOf));
    }

    /** A sign that is none is kept as a remark. */
    private static Optional<Comparator> signOf(String cell, List<String> remarks) {
        Optional<Comparator> sign = Stream.of(Comparator.LT, Comparator.GT)
                .filter(comparator -> comparator.sign().equals(Characters.plain(cell)))
                .findFirst();
        if (sign.isEmpty() && !cell.isEmpty() && !Characters.plain(cell).equals("=")) {
            remarks.add(cell);
        }
        return sign;
    }

    /** A part of a platelet is never counted: in whole platelets per microlitre 23.000 has one reading. */
    private static String value(CountReading count, String cell, Optional<PlateletUnit> unit) {
        List<String> numbers = count.number().readings();
        boolean whole = unit.map(PlateletUnit::perMicrolitre)
                .filter(BigDecimal.ONE::equals)
                .isPresent();
        if (numbers.size() == 2 && whole) {
            return numbers.get(1);
        }
        return numbers.size() == 1 ? numbers.get(0) : cell;
    }

    private String date(List<String> row) {
        String cell = cell(row, SheetColumn.DATE);
        return moment(row).flatMap(moment -> moment.day().only()).orElse(cell);
    }

    private String time(List<String> row) {
        String cell = cell(row, SheetColumn.TIME);
        if (!cell.isEmpty()) {
            return TimeReading.of(cell).only().orElse(cell);
        }
        return moment(row)
                .map(SampleMoment::time)
                .filter(time -> !midnightMeansNoTime)
                .orElse("");
    }

    private Optional<SampleMoment> moment(List<String> row) {
        return columnOf(SheetColumn.DATE).flatMap(column -> SampleMoment.of(row.get(column), notation));
    }

    private boolean isCount(List<String> row) {
        return moment(row).isPresent()
                && !cell(row, SheetColumn.COUNT).isEmpty()
                && columnOf(SheetColumn.TEST)
                        .map(column -> HeaderWord.namesPlatelets(row.get(column)))
                        .orElse(true);
    }

    private List<String> remarks(List<String> row) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i) == SheetColumn.REMARK && !row.get(i).isEmpty())
                .mapToObj(i -> sheet.headings().get(i).isEmpty() || isRemark(i)
                        ? row.get(i)
                        : sheet.headings().get(i) + " " + row.get(i))
                .collect(Collectors.toList());
    }

    private boolean isRemark(int column) {
        return HeaderWord.kindOf(sheet.headings().get(column))
                .filter(SheetColumn.REMARK::equals)
                .isPresent();
    }

    private String cell(List<String> row, SheetColumn kind) {
        return columnOf(kind).map(row::get).orElse("");
    }

    private Optional<Integer> columnOf(SheetColumn kind) {
        int column = columns.indexOf(kind);
        return column < 0 ? Optional.empty() : Optional.of(column);
    }
}
