package org.itpregistry.outcome.alert;

import org.itpregistry.measure.Dose;
import org.itpregistry.measure.Treatment;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.SourceMark;

/** A dose outside the usual range of its agent, where the text states one in the same unit. */
public final class DoseRangeAlert extends Alert {
    public DoseRangeAlert() {
        super(
                "DOSE-RANGE",
                "usual doses: azathioprine 1-2 mg/kg/d, ciclosporin 5 then 2.5-3 mg/kg/d, mycophenolate 1000 mg twice"
                        + " daily, cyclophosphamide 1-2 mg/kg/d or 0.3-1 g/m2, danazol 200 mg 2-4 times daily, dapsone"
                        + " 75-100 mg/d, rituximab 375 mg/m2, immunoglobulin 1 g/kg",
                about -> about.parameter("azathioprine from", "1 mg/kg/d", SourceMark.S)
                        .parameter("azathioprine to", "2 mg/kg/d", SourceMark.S)
                        .parameter("ciclosporin first", "5 mg/kg/d", SourceMark.S)
                        .parameter("ciclosporin from", "2.5 mg/kg/d", SourceMark.S)
                        .parameter("ciclosporin to", "3 mg/kg/d", SourceMark.S)
                        .parameter("mycophenolate", "1000 mg twice daily", SourceMark.S)
                        .parameter("cyclophosphamide from", "1 mg/kg/d", SourceMark.S)
                        .parameter("cyclophosphamide to", "2 mg/kg/d", SourceMark.S)
                        .parameter("cyclophosphamide infusion from", "0.3 g/m2", SourceMark.S)
                        .parameter("cyclophosphamide infusion to", "1 g/m2", SourceMark.S)
                        .parameter("danazol dose", "200 mg", SourceMark.S)
                        .parameter("danazol doses a day from", "2", SourceMark.S)
                        .parameter("danazol doses a day to", "4", SourceMark.S)
                        .parameter("dapsone from", "75 mg/d", SourceMark.S)
                        .parameter("dapsone to", "100 mg/d", SourceMark.S));
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
