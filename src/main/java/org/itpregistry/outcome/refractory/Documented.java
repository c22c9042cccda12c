package org.itpregistry.outcome.refractory;

import java.util.List;
import org.itpregistry.measure.DocumentedResponse;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Remark;
import org.itpregistry.outcome.Rows;
import org.itpregistry.outcome.YesNo;

/** What the clinician's verdict on a row says where counts cannot. */
final class Documented {
    private Documented() {}

    /** Whether the row brought no lasting response; not evaluable without a verdict. */
    static Answer<YesNo> failed(TreatmentPeriod row) {
        return row.documentedResponse()
                .filter(verdict -> verdict != DocumentedResponse.UNKNOWN)
                .map(verdict -> Answer.assessed(
                        YesNo.of(verdict != DocumentedResponse.CR && verdict != DocumentedResponse.R),
                        Evidence.of(row).with(Remark.FROM_DOCUMENTED_RESPONSE)))
                .orElseGet(() -> Answer.notEvaluable(Reason.NO_DOCUMENTED_RESPONSE));
    }

    /** Whether every verdict on these rows is no response; not evaluable without any verdict. */
    static Answer<YesNo> noResponse(List<TreatmentPeriod> rows) {
        List<TreatmentPeriod> judged = Rows.where(
                rows,
                row -> row.documentedResponse().isPresent()
                        && row.documentedResponse().get() != DocumentedResponse.UNKNOWN);
        if (judged.isEmpty()) {
            return Answer.notEvaluable(rows.isEmpty() ? Reason.NO_TREATMENT : Reason.NO_DOCUMENTED_RESPONSE);
        }
        boolean none = judged.stream().allMatch(row -> row.documentedResponse().get() == DocumentedResponse.NR);
        return Answer.assessed(YesNo.of(none), Evidence.of(judged).with(Remark.FROM_DOCUMENTED_RESPONSE));
    }
}
