package org.itpregistry.schedule.domain;

import java.util.List;
import java.util.Locale;
import org.itpregistry.assessment.domain.ItemCount;

/**
 * How completely the optional items of a form are answered.
 *
 * @param cells items times rows
 * @param answered with a value
 * @param reasons with a reason why there is none
 */
record Completion(long cells, long answered, long reasons) {
    static Completion of(List<ItemCount> items) {
        return new Completion(
                items.stream().mapToLong(ItemCount::rows).sum(),
                items.stream().mapToLong(ItemCount::answered).sum(),
                items.stream().mapToLong(ItemCount::reasons).sum());
    }

    /** What is left without the part of somebody. */
    Completion without(Completion part) {
        return new Completion(cells - part.cells, answered - part.answered, reasons - part.reasons);
    }

    /** In percent. */
    String known() {
        return percent(answered);
    }

    /** Answered, or explained, in percent. */
    String explained() {
        return percent(answered + reasons);
    }

    private String percent(long part) {
        return cells == 0 ? "–" : String.format(Locale.ROOT, "%.1f", 100.0 * part / cells);
    }
}
