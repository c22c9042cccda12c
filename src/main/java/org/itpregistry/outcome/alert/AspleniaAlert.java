package org.itpregistry.outcome.alert;

import org.itpregistry.measure.AgentClass;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Rows;
import org.itpregistry.outcome.SourceMark;

/** A person without a spleen: the risks that last are part of the record. */
public final class AspleniaAlert extends Alert {
    public AspleniaAlert() {
        super(
                "RULE-ASPLENIA",
                "after splenectomy the risk of infection stays raised for life, and death from pulmonary embolism was"
                        + " 4.53 times as frequent for more than 10 years",
                about -> about.parameter("pulmonary embolism", "4.53-fold", SourceMark.S)
                        .parameter("for more than", "10 years", SourceMark.S));
    }

    @Override
    void check(Course course, Notebook notebook) {
        Rows.first(course.treatments(), row -> row.agent().is(AgentClass.SPLENECTOMY))
                .ifPresent(notebook::notice);
    }
}
