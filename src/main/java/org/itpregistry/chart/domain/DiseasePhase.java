package org.itpregistry.chart.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.outcome.disease.Phase;

/** The phase of the disease on a day, derived from a diagnosis that may be dated in part; never entered. */
public final class DiseasePhase {

    private DiseasePhase() {}

    /** The phase on a day; empty when the diagnosis is not dated, lies after the day, or is dated too vaguely to tell. */
    public static Optional<Phase> on(LocalDate day, PartialDate diagnosis) {
        if (day == null || diagnosis == null || diagnosis.earliest().isAfter(day)) {
            return Optional.empty();
        }
        Phase longest = Phase.on(day, diagnosis.earliest());
        Phase shortest = Phase.on(day, diagnosis.latest().isAfter(day) ? day : diagnosis.latest());
        return longest == shortest ? Optional.of(longest) : Optional.empty();
    }
}
