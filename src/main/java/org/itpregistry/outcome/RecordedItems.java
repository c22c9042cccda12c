package org.itpregistry.outcome;

import org.itpregistry.measure.Recorded;
import org.itpregistry.measure.SourceRow;

/** Answers that are an item of a form, read as it was recorded. */
public final class RecordedItems {
    private RecordedItems() {}

    /** Yes or no as recorded; not evaluable where the item is blank or a reason stands in its place. */
    public static Answer<YesNo> yesNo(Recorded<Boolean> item, SourceRow row) {
        return item.value()
                .map(yes -> Answer.assessed(YesNo.of(yes), Evidence.of(row)))
                .orElseGet(() -> Answer.notEvaluable(whyMissing(item)));
    }

    /** Why a recorded item gives no answer. */
    public static Reason whyMissing(Recorded<?> item) {
        return item.isBlank() ? Reason.NOT_RECORDED : Reason.NOT_KNOWN;
    }
}
