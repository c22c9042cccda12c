package org.itpregistry.outcome.alert;

import org.itpregistry.measure.DocumentedResponse;
import org.itpregistry.measure.NamedAgent;
import org.itpregistry.measure.StopReason;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.SourceMark;

/** A treatment given up as ineffective before it could be expected to work. */
public final class OnsetWindowAlert extends Alert {
    public OnsetWindowAlert() {
        super(
                "ONSET-WINDOW",
                "too early to call no response before: azathioprine and danazol 6 months, rituximab 8 weeks,"
                        + " mycophenolate 6 weeks, ciclosporin 4 weeks, dapsone 3 weeks",
                about -> about.parameter("azathioprine from", "3 months", SourceMark.S)
                        .parameter("azathioprine to", "6 months", SourceMark.S)
                        .parameter("danazol from", "3 months", SourceMark.S)
                        .parameter("danazol to", "6 months", SourceMark.S)
                        .parameter("rituximab from", "1 week", SourceMark.S)
                        .parameter("rituximab to", "8 weeks", SourceMark.S)
                        .parameter("mycophenolate from", "4 weeks", SourceMark.S)
                        .parameter("mycophenolate to", "6 weeks", SourceMark.S)
                        .parameter("ciclosporin from", "3 weeks", SourceMark.S)
                        .parameter("ciclosporin to", "4 weeks", SourceMark.S)
                        .parameter("dapsone", "3 weeks", SourceMark.S));
    }

    @Override
    void check(Course course, Notebook notebook) {
        for (TreatmentPeriod row : course.treatments()) {
            int expected =
                    row.agent().named().map(OnsetWindowAlert::daysToOnset).orElse(0);
            boolean early = expected > 0
                    && !row.isOngoing()
                    && row.start().isDay()
                    && judgedOn(course, row) - row.startDay() < expected;
            if (early && isGivenUp(row)) {
                notebook.notice(row);
            }
        }
    }

    private static boolean isGivenUp(TreatmentPeriod row) {
        return row.documentedResponse()
                        .filter(verdict -> verdict == DocumentedResponse.NR)
                        .isPresent()
                || row.stopReason().filter(why -> why == StopReason.INEFFECTIVE).isPresent();
    }

    /** Rituximab works on after its last infusion, so it is given up when the next line starts. */
    private static int judgedOn(Course course, TreatmentPeriod row) {
        return row.agent().is(NamedAgent.RITUXIMAB)
                ? course.lines().startedBy(row).endDay()
                : row.endDay();
    }

    private static int daysToOnset(NamedAgent agent) {
        return switch (agent) {
            case AZATHIOPRINE, DANAZOL -> 182;
            case RITUXIMAB -> 56;
            case MYCOPHENOLATE -> 42;
            case CICLOSPORIN -> 28;
            case DAPSONE -> 21;
            default -> 0;
        };
    }
}
