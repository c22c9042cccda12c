package org.itpregistry.synthetic;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Writes the adverse events that happened under observation. */
final class SideEffects {
    private static final List<String> RELATED = List.of("RELATED", "POSSIBLE", "POSSIBLE", "UNLIKELY");

    private final Person person;
    private final Chance chance;
    private final Chart chart;

    SideEffects(Person person, Chance chance, Chart chart) {
        this.person = person;
        this.chance = chance;
        this.chart = chart;
    }

    void write(List<SyntheticLine> lines) throws IOException {
        for (SyntheticLine line : lines) {
            for (SyntheticAgent agent : line.agents()) {
                for (SideEffect effect : SideEffect.of(agent)) {
                    LocalDate last = line.lastDay(agent);
                    int room = agent.isGivenOn() && last.isBefore(person.lastSeen())
                            ? Math.min(300, Period.days(line.start(), last))
                            : Math.max(20, agent.courseDays());
                    LocalDate onset = line.start().plusDays(chance.whole(1, room));
                    if (chance.hits(effect.probability()) && !onset.isBefore(person.registered())) {
                        write(effect, agent, onset);
                    }
                }
            }
        }
    }

    private void write(SideEffect effect, SyntheticAgent agent, LocalDate onset) throws IOException {
        if (!person.isSeenOn(onset)) {
            return;
        }
        int grade = chance.whole(effect.lowGrade(), effect.highGrade());
        LocalDate over = onset.plusDays(chance.whole(2, grade > 2 ? 45 : 20));
        boolean known = person.isSeenOn(over);
        Object shown = chance.hits(0.05) ? Missing.UNKNOWN : Integer.valueOf(grade);
        chart.event(
                effect,
                onset,
                shown,
                grade > 2 && chance.hits(0.7),
                chance.any(RELATED),
                agent,
                known ? "RESOLVED" : "ONGOING",
                known ? over : null);
    }
}
