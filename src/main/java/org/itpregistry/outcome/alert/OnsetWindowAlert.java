package org.itpregistry.outcome.alert;

import org.itpregistry.measure.Agent;
import org.itpregistry.measure.DocumentedResponse;
import org.itpregistry.measure.StopReason;
import org.itpregistry.measure.Treatment;
import org.itpregistry.outcome.Course;

/** A treatment given up as ineffective before it could be expected to work. */
public final class OnsetWindowAlert extends Alert {
    public OnsetWindowAlert() {
        super(
                "ONSET-WINDOW",
                "too early to call no response before: azathioprine and danazol 6 months, rituximab 8 weeks,"
                        + " mycophenolate 6 weeks, ciclosporin 4 weeks, dapsone 3 weeks");
    }

    @Override
    void check(Course course, Notebook notebook) {
        for (Treatment row : course.treatments()) {
            int expected = daysToOnset(row.agent());
            boolean early = expected > 0
                    && !row.isOngoing()
                    && row.start().isDay()
                    && judgedOn(course, row) - row.startDay() < expected;
            if (early && isGivenUp(row)) {
                notebook.notice(row);
            }
        }
    }

    private static boolean isGivenUp(Treatment row) {
        return row.documentedResponse()
                        .filter(verdict -> verdict == DocumentedResponse.NR)
                        .isPresent()
                || row.stopReason().filter(why -> why == StopReason.INEFFECTIVE).isPresent();
    }

    /** Rituximab works on after its last infusion, so it is given up when the next line starts. */
    private static int judgedOn(Course course, Treatment row) {
        return row.agent() == Agent.RITUXIMAB ? course.lines().startedBy(row).endDay() : row.endDay();
    }

    private static int daysToOnset(Agent agent) {
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
