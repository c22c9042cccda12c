package org.itpregistry.outcome.alert;

import org.itpregistry.measure.Cause;
import org.itpregistry.measure.PatientFacts;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Rows;
import org.itpregistry.outcome.SourceMark;

/** A thrombopoietin receptor agonist in a person with antiphospholipid antibodies. */
public final class TpoRaAntiphospholipidAlert extends Alert {
    public TpoRaAntiphospholipidAlert() {
        super(
                "RULE-TPORA-APL",
                "catastrophic antiphospholipid syndrome was seen after eltrombopag",
                about -> about.source("Dichtwald S et al. Lupus 2021; 096120332110651", SourceMark.S, SourceMark.R)
                        .parameter("antibodies", "comorbidity APL_*, cause APS", SourceMark.R));
    }

    @Override
    void check(Course course, Notebook notebook) {
        PatientFacts patient = course.history().patient();
        boolean antibodies = Rows.any(patient.secondaryCauses(), cause -> cause.is(Cause.ANTIPHOSPHOLIPID))
                || Rows.any(patient.comorbidities(), code -> code.startsWith("APL"));
        if (antibodies) {
            DoseSteps.tpoRa(course).forEach(notebook::alert);
        }
    }
}
