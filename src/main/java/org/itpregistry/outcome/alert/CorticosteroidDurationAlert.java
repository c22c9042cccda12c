package org.itpregistry.outcome.alert;

import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.refractory.CorticosteroidCourse;

/** Corticosteroids without a pause for more than six weeks, and for more than eight; a taper counts as treatment. */
public final class CorticosteroidDurationAlert extends Alert {
    private static final int NOTICE_DAYS = 42;
    private static final int ALERT_DAYS = 56;

    public CorticosteroidDurationAlert() {
        super("RULE-CS-DURATION", "corticosteroids for no longer than 6 to 8 weeks", about -> about.parameter(
                        "notice", "> " + NOTICE_DAYS + " d", SourceMark.S)
                .parameter("alert", "> " + ALERT_DAYS + " d", SourceMark.S)
                .parameter("taper", "counts as treatment", SourceMark.R));
    }

    @Override
    void check(Course course, Notebook notebook) {
        for (CorticosteroidCourse stretch : CorticosteroidCourse.of(course)) {
            if (stretch.days() > ALERT_DAYS) {
                notebook.alert(stretch.firstRow());
            } else if (stretch.days() > NOTICE_DAYS) {
                notebook.notice(stretch.firstRow());
            }
        }
    }
}
