package org.itpregistry.outcome.alert;

import java.util.EnumSet;
import java.util.Set;
import org.itpregistry.measure.NamedAgent;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.measure.UsualDoses;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.SourceMark;

/** A dose outside the usual range of its agent, where the text names the agent. */
public final class DoseRangeAlert extends Alert {
    private static final Set<NamedAgent> NAMED = EnumSet.of(
            NamedAgent.AZATHIOPRINE,
            NamedAgent.CICLOSPORIN,
            NamedAgent.MYCOPHENOLATE,
            NamedAgent.CYCLOPHOSPHAMIDE,
            NamedAgent.DANAZOL,
            NamedAgent.DAPSONE,
            NamedAgent.RITUXIMAB,
            NamedAgent.IVIG);

    public DoseRangeAlert() {
        super(
                "DOSE-RANGE",
                "usual doses: azathioprine 1-2 mg/kg/d, ciclosporin 5 then 2.5-3 mg/kg/d, mycophenolate up to 1000 mg twice"
                        + " daily, cyclophosphamide 1-2 mg/kg/d or 0.3-1 g/m2, danazol 200 mg 2-4 times daily, dapsone"
                        + " 75-100 mg/d; not from the digest: rituximab 100-500 mg/m2 around the 375 mg/m2 of Tanaka 2006,"
                        + " immunoglobulin up to the 1 g/kg/d of Robak 2007",
                about -> about.version(2)
                        .source(
                                Cited.DIGEST + "; " + Cited.TANAKA_2006 + "; " + Cited.ROBAK_2007,
                                SourceMark.S,
                                SourceMark.R)
                        .parameter("azathioprine from", "1 mg/kg/d", SourceMark.S)
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
        course.treatments().stream()
                .filter(row -> row.agent().named().filter(NAMED::contains).isPresent())
                .filter(DoseRangeAlert::isUnusual)
                .forEach(notebook::notice);
    }

    private static boolean isUnusual(TreatmentPeriod row) {
        return row.dose()
                .filter(dose -> dose.unit()
                        .flatMap(unit -> UsualDoses.find(row.agent().code(), unit))
                        .filter(usual -> !usual.holds(dose.amount()))
                        .isPresent())
                .isPresent();
    }
}
