package org.itpregistry.outcome.alert;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.itpregistry.measure.NamedAgent;
import org.itpregistry.measure.PregnancyFacts;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.PregnancyCourse;
import org.itpregistry.outcome.SourceMark;

/** Mycophenolate or cyclophosphamide on any day of a pregnancy; azathioprine passes. */
public final class PregnancyDrugAlert extends Alert {
    private static final Set<NamedAgent> HARMFUL = EnumSet.of(NamedAgent.MYCOPHENOLATE, NamedAgent.CYCLOPHOSPHAMIDE);

    public PregnancyDrugAlert() {
        super(
                "RULE-PREG-DRUG",
                "azathioprine is safe in pregnancy; of mycophenolate and cyclophosphamide this registry takes note itself",
                about -> about.parameter("noted", "mycophenolate, cyclophosphamide", SourceMark.R));
    }

    @Override
    void check(Course course, Notebook notebook) {
        for (PregnancyFacts pregnancy : course.history().pregnancies()) {
            PregnancyCourse carried = new PregnancyCourse(course, pregnancy, List.of());
            carried.itpTreatments().stream()
                    .filter(row -> row.agent().named().filter(HARMFUL::contains).isPresent())
                    .forEach(notebook::alert);
        }
    }
}
