package org.itpregistry.outcome.alert;

import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Rows;

/** A person without a spleen: the lasting risk of infection and thrombosis is part of the record. */
public final class AspleniaAlert extends Alert {
    public AspleniaAlert() {
        super("RULE-ASPLENIA", "after splenectomy the risk of infection and thrombosis stays raised for life");
    }

    @Override
    void check(Course course, Notebook notebook) {
        Rows.first(course.treatments(), row -> row.agent().isSplenectomy()).ifPresent(notebook::notice);
    }
}
