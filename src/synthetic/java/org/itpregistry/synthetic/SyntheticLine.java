package org.itpregistry.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of treatment: agents that begin together.
 *
 * @param end last day of what is given as long as it works; null while it goes on
 * @param stopped why it ended; null while it goes on
 */
record SyntheticLine(
        String regimen,
        SyntheticTreatment.Role role,
        List<SyntheticAgent> agents,
        LocalDate start,
        LocalDate end,
        Response response,
        String stopped) {
    SyntheticAgent main() {
        return agents.get(0);
    }

    /** Whether something of it is given on a day. */
    boolean isGivenOn(LocalDate day) {
        return !day.isBefore(start) && agents.stream().anyMatch(agent -> !day.isAfter(lastDay(agent)));
    }

    LocalDate lastDay(SyntheticAgent agent) {
        if (!agent.isGivenOn()) {
            return start.plusDays(agent.courseDays());
        }
        return end == null ? LocalDate.MAX : end;
    }

    /** Its rows. A dose that is moved once is a row of its own. */
    List<SyntheticTreatment> rows(Person person, Chance chance) {
        List<SyntheticTreatment> rows = new ArrayList<>();
        for (SyntheticAgent agent : agents) {
            SyntheticDose dose = firstDose(agent, person);
            LocalDate step = start.plusDays(chance.whole(21, 60));
            LocalDate last = end == null ? person.lastSeen() : end;
            RoughDate begin = role == SyntheticTreatment.Role.PRIOR && Period.days(start, person.registered()) > 1_500
                    ? RoughDate.remembered(start, chance)
                    : RoughDate.exact(start);
            if (agent.isGivenOn() && !agent.steps().isEmpty() && step.isBefore(last) && chance.hits(0.45)) {
                rows.add(row(agent, begin, step, dose, null, null));
                begin = RoughDate.exact(step.plusDays(1));
                dose = dose.of(chance.any(agent.steps()));
            }
            rows.add(row(
                    agent,
                    begin,
                    endOf(agent, begin, person, chance),
                    dose,
                    verdict(chance),
                    stoppedFor(agent, person)));
        }
        return rows;
    }

    private SyntheticTreatment row(
            SyntheticAgent agent, RoughDate begin, Object last, SyntheticDose dose, Object verdict, String why) {
        return new SyntheticTreatment(regimen, agent, role, begin, last, dose, verdict, why, "LOW_COUNT");
    }

    private static SyntheticDose firstDose(SyntheticAgent agent, Person person) {
        boolean child = person.kind() == Person.Kind.PEDIATRIC;
        return child && agent == SyntheticAgent.ELTROMBOPAG && person.ageOn(person.registered()) < 6
                ? agent.dose().of("25")
                : agent.dose();
    }

    /** An old end is remembered no better than the beginning, or not at all. */
    private Object endOf(SyntheticAgent agent, RoughDate begin, Person person, Chance chance) {
        if (agent == SyntheticAgent.SPLENECTOMY) {
            return null;
        }
        LocalDate last = lastDay(agent);
        if (!person.isSeenOn(last)) {
            return null;
        }
        if (begin.known() == RoughDate.Known.DAY) {
            return last;
        }
        return chance.hits(0.25) ? Missing.UNKNOWN : new RoughDate(last, begin.known());
    }

    private Object verdict(Chance chance) {
        if (role == SyntheticTreatment.Role.RESCUE && chance.hits(0.6)) {
            return null;
        }
        if (chance.hits(0.06)) {
            return "UNKNOWN";
        }
        boolean brief =
                response.seen() && response.lost() != null && Period.days(response.peak(), response.lost()) < 45;
        return brief && role == SyntheticTreatment.Role.PRIOR ? "TRANSIENT" : response.degree();
    }

    private String stoppedFor(SyntheticAgent agent, Person person) {
        if (agent == SyntheticAgent.SPLENECTOMY || !person.isSeenOn(lastDay(agent))) {
            return null;
        }
        if (agent.isGivenOn()) {
            return stopped;
        }
        return response.seen() ? "COMPLETED" : "INEFFECTIVE";
    }
}
