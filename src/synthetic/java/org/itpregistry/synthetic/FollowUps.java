package org.itpregistry.synthetic;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.itpregistry.synthetic.Chance.Weighted;

/** The visits at which the state of a person is written down, the last of what is known among them. */
final class FollowUps {
    private static final List<Weighted<String>> ENDS = List.of(
            Weighted.of(70, "LOST"),
            Weighted.of(16, "TRANSFERRED"),
            Weighted.of(8, "WITHDRAWN"),
            Weighted.of(6, "COMPLETED"));
    private static final List<String> CAUSES =
            List.of("infection", "cardiovascular disease", "malignancy", "cardiovascular disease", "other");
    private static final int STILL_SEEN = 300;

    private final Person person;
    private final Chance chance;
    private final Chart chart;

    FollowUps(Person person, Chance chance, Chart chart) {
        this.person = person;
        this.chance = chance;
        this.chart = chart;
    }

    /** What else is known of a day. */
    interface State {
        boolean treated(LocalDate day);

        boolean bleeding(LocalDate day);

        /** The clinician's verdict, or null before the index regimen. */
        Object response(LocalDate day);
    }

    void write(State state) throws IOException {
        visit(person.registered(), "BASELINE", state);
        LocalDate day = person.registered().plusDays(182);
        for (int month = 6; day.isBefore(person.lastSeen().minusDays(20)); month = month == 6 ? 12 : month + 12) {
            visit(day.plusDays(chance.whole(-6, 10)), String.format(Locale.ROOT, "M%03d", month), state);
            day = person.registered().plusMonths(month == 6 ? 12 : month + 12L);
        }
        last(state);
    }

    private void visit(LocalDate day, String code, State state) throws IOException {
        chart.visit(
                day,
                code,
                "ALIVE",
                "IN_FOLLOW_UP",
                null,
                state.treated(day),
                bleedingOn(day, state),
                state.response(day));
    }

    private Object bleedingOn(LocalDate day, State state) {
        return chance.hits(0.03) ? "UNKNOWN" : state.bleeding(day) ? "PRESENT" : "NONE";
    }

    private void last(State state) throws IOException {
        LocalDate day = person.lastSeen();
        if (person.died()) {
            Object cause = chance.hits(0.15) ? Missing.UNKNOWN : chance.any(CAUSES);
            chart.visit(day, "LAST", "DEAD", "COMPLETED", cause, state.treated(day), "NONE", state.response(day));
            return;
        }
        boolean seen = Period.days(day, Period.CUTOFF) < STILL_SEEN;
        chart.visit(
                day,
                "LAST",
                "ALIVE",
                seen ? "IN_FOLLOW_UP" : chance.weighted(ENDS),
                null,
                state.treated(day),
                bleedingOn(day, state),
                state.response(day));
    }
}
