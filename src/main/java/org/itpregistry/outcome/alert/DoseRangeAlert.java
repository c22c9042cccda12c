package org.itpregistry.outcome.alert;

import org.itpregistry.measure.Dose;
import org.itpregistry.measure.Treatment;
import org.itpregistry.outcome.Course;

/** A dose outside the usual range of its agent, where the text states one in the same unit. */
public final class DoseRangeAlert extends Alert {
    public DoseRangeAlert() {
        super(
                "DOSE-RANGE",
                "usual doses: azathioprine 1-2 mg/kg/d, ciclosporin 5 then 2.5-3 mg/kg/d, mycophenolate 1000 mg twice"
                        + " daily, cyclophosphamide 1-2 mg/kg/d or 0.3-1 g/m2, danazol 200 mg 2-4 times daily, dapsone"
                        + " 75-100 mg/d, rituximab 375 mg/m2, immunoglobulin 1 g/kg");
    }

    @Override
    void check(Course course, Notebook notebook) {
        for (Treatment row : course.treatments()) {
            if (row.dose().isEmpty()) {
                continue;
            }
            Dose dose = row.dose().get();
            for (DoseRange range : DoseRange.USUAL) {
                if (range.isAbout(row.agent(), dose) && !range.holds(dose)) {
                    notebook.notice(row);
                }
            }
        }
    }
}
