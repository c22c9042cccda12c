package org.itpregistry.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.itpregistry.measure.SourceRow;

/** The rows an answer rests on, each known by kind and source key, and what a reader should know about it. */
public record Evidence(List<SourceRow> rows, List<Remark> remarks) {
    /** Nothing was found, so there is nothing to point at. */
    public static final Evidence NONE = new Evidence(List.of(), List.of());

    public Evidence {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    public static Evidence of(SourceRow... rows) {
        return new Evidence(List.of(rows), List.of());
    }

    public static Evidence of(List<? extends SourceRow> rows) {
        return rows.isEmpty() ? NONE : new Evidence(List.copyOf(rows), List.of());
    }

    public Evidence with(Remark remark) {
        List<Remark> more = new ArrayList<>(remarks);
        more.add(remark);
        return new Evidence(rows, more);
    }

    /** Readings from one position to another, the last included. */
    public static Evidence of(Readings readings, int from, int to) {
        return of(IntStream.rangeClosed(from, to).mapToObj(readings::sample).toList());
    }

    public static Evidence of(Readings readings) {
        return of(readings, 0, readings.size() - 1);
    }

    /** The source keys, in order of the rows. */
    public List<String> keys() {
        return rows.stream().map(SourceRow::key).toList();
    }
}
