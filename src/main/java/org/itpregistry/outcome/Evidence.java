package org.itpregistry.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.itpregistry.measure.SourceRow;

/** The rows an answer rests on, each known by kind and source key, and what a reader should know about it. */
public final class Evidence {
    /** Nothing was found, so there is nothing to point at. */
    public static final Evidence NONE = new Evidence(List.of(), List.of());

    // Most answers are counted and never opened, so rows of readings are made only when somebody looks.
    private final IntFunction<? extends SourceRow> row;
    private final int size;
    private final List<Remark> remarks;

    private Evidence(IntFunction<? extends SourceRow> row, int size, List<Remark> remarks) {
        this.row = row;
        this.size = size;
        this.remarks = remarks;
    }

    private Evidence(List<? extends SourceRow> rows, List<Remark> remarks) {
        this(rows::get, rows.size(), remarks);
    }

    public static Evidence of(SourceRow... rows) {
        return new Evidence(List.of(rows), List.of());
    }

    /** Rows of a list that is not changed afterwards. */
    public static Evidence of(List<? extends SourceRow> rows) {
        return rows.isEmpty() ? NONE : new Evidence(rows, List.of());
    }

    /** Readings from one position to another, the last included. */
    public static Evidence of(Readings readings, int from, int to) {
        return new Evidence(i -> readings.sample(from + i), Math.max(0, to - from + 1), List.of());
    }

    public static Evidence of(Readings readings) {
        return of(readings, 0, readings.size() - 1);
    }

    public Evidence with(Remark remark) {
        List<Remark> more = new ArrayList<>(remarks);
        more.add(remark);
        return new Evidence(row, size, List.copyOf(more));
    }

    public List<SourceRow> rows() {
        return IntStream.range(0, size).<SourceRow>mapToObj(row::apply).toList();
    }

    public List<Remark> remarks() {
        return remarks;
    }

    /** The source keys, in order of the rows. */
    public List<String> keys() {
        return rows().stream().map(SourceRow::key).toList();
    }
}
