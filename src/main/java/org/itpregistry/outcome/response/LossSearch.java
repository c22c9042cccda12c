package org.itpregistry.outcome.response;

import java.util.Optional;
import org.itpregistry.measure.SourceRow;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.measure.TruthValue;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.Readings;
import org.itpregistry.outcome.Rows;

/** Finds the end of a response among the counts that follow it. */
final class LossSearch {
    private final FirstResponse response;
    private final CountCriterion criterion;
    private final ResponseRules rules;

    LossSearch(FirstResponse response, CountCriterion criterion, ResponseRules rules) {
        this.response = response;
        this.criterion = criterion;
        this.rules = rules;
    }

    /** The loss, with the counts or the treatment row that show it. */
    Answer<Loss> search() {
        Optional<TreatmentPeriod> next = nextTreatment();
        int end = next.map(TreatmentPeriod::startDay).orElse(Integer.MAX_VALUE);
        Readings counts = response.line().counts();
        int failing = -1;
        for (int i = counts.firstFrom(response.day()); i < counts.size() && counts.day(i) <= end; i++) {
            TruthValue met = response.isBefore(counts, i)
                    ? criterion.metWithoutBleeding(response.line().course(), counts, i)
                    : TruthValue.UNKNOWN;
            if (met == TruthValue.NO && failing >= 0 && counts.day(i) > counts.day(failing)) {
                return lost(counts.day(failing), Loss.Certainty.CONFIRMED, counts.sample(failing), counts.sample(i));
            }
            if (met == TruthValue.NO && failing < 0) {
                failing = i;
            } else if (met == TruthValue.YES && !rules.isTainted(response.line(), counts, i)) {
                failing = -1;
            }
        }
        if (next.isPresent()) {
            return failing >= 0
                    ? lost(counts.day(failing), Loss.Certainty.CONFIRMED, counts.sample(failing), next.get())
                    : lost(end, Loss.Certainty.NEW_TREATMENT, next.get());
        }
        return failing >= 0
                ? lost(counts.day(failing), Loss.Certainty.UNCONFIRMED, counts.sample(failing))
                : Answer.assessed(Loss.NONE, response.evidence());
    }

    private Answer<Loss> lost(int day, Loss.Certainty certainty, SourceRow... rows) {
        return Answer.assessed(Loss.on(day - response.line().startDay(), certainty), Evidence.of(rows));
    }

    /** The row that ends the response at the latest: a rescue, or the line that follows this one. */
    private Optional<TreatmentPeriod> nextTreatment() {
        Line line = response.line();
        return Rows.first(
                line.course().treatments(),
                row -> line.isFollowedBy(row) || row.role() == TreatmentRole.RESCUE && row.startDay() > response.day());
    }
}
