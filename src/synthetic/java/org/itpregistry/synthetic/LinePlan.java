package org.itpregistry.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Plans the lines of treatment of a person whose ITP is refractory: before the index regimen, it, and after it. */
final class LinePlan {
    private static final int FADING = 20;
    private static final int MOST_LATER = 3;

    private final Person person;
    private final Ladder ladder;
    private final double untreated;
    private final Chance chance;
    private final double resistance;
    private final Set<SyntheticAgent> tried = EnumSet.noneOf(SyntheticAgent.class);
    private final List<SyntheticLine> lines = new ArrayList<>();

    LinePlan(Person person, Ladder ladder, double untreated, Chance chance) {
        this.person = person;
        this.ladder = ladder;
        this.untreated = untreated;
        this.chance = chance;
        this.resistance = chance.real(0.75, 1.6);
    }

    List<SyntheticLine> plan(LocalDate index) {
        before(index);
        from(index);
        return lines;
    }

    private void before(LocalDate index) {
        int days = Period.days(person.diagnosis(), index);
        int number = Math.max(1, Math.min(days / 100, chance.whole(1, 5)));
        for (int i = 0; i < number; i++) {
            LocalDate from = person.diagnosis().plusDays((long) days * i / number);
            LocalDate until = person.diagnosis().plusDays((long) days * (i + 1) / number);
            int room = Period.days(from, until);
            LocalDate start = from.plusDays(chance.whole(0, i == 0 ? 4 : room / 5));
            List<SyntheticAgent> agents = Ladder.untried(i == 0 ? ladder.first() : ladder.next(), tried, chance);
            if (i > 0 && agents.stream().anyMatch(tried::contains)) {
                return;
            }
            tried.addAll(agents);
            lines.add(failing("P" + (i + 1), agents, start, until.minusDays(FADING + 15L)));
        }
    }

    /** A line whose effect has gone before the next one begins. */
    private SyntheticLine failing(String regimen, List<SyntheticAgent> agents, LocalDate start, LocalDate latest) {
        Response drawn = Response.draw(agents.get(0), start, untreated, resistance * 1.2, chance);
        LocalDate gone = drawn.lost().isBefore(latest) ? drawn.lost() : latest;
        boolean tooShort = gone.isBefore(drawn.peak().plusDays(7));
        Response response = tooShort
                ? new Response(Response.Degree.NR, drawn.first(), drawn.peak(), untreated, gone)
                : drawn.goneBy(gone);
        LocalDate end = response.seen() ? gone.plusDays(5) : latest.isBefore(start) ? start : latest;
        LocalDate tried90 = start.plusDays(chance.whole(50, 110));
        return new SyntheticLine(
                regimen,
                SyntheticTreatment.Role.PRIOR,
                agents,
                start,
                response.seen() ? end : Period.earlier(end, tried90),
                response,
                chance.hits(0.1) ? "ADVERSE_EVENT" : response.seen() ? "LOSS_OF_RESPONSE" : "INEFFECTIVE");
    }

    private void from(LocalDate index) {
        LocalDate start = index;
        for (int number = 0; number <= MOST_LATER && start != null; number++) {
            List<SyntheticAgent> agents = Ladder.untried(ladder.index(), tried, chance);
            tried.addAll(agents);
            Response response = Response.draw(
                    agents.get(0), start, untreated, agents.size() > 1 ? resistance / 1.5 : resistance, chance);
            start = number == 0
                    ? add("I", SyntheticTreatment.Role.INDEX, agents, start, response)
                    : add("S" + number, SyntheticTreatment.Role.SUBSEQUENT, agents, start, response);
        }
    }

    /** Adds the line and returns the day on which another begins, or null. */
    private LocalDate add(
            String regimen,
            SyntheticTreatment.Role role,
            List<SyntheticAgent> agents,
            LocalDate start,
            Response response) {
        if (!response.seen()) {
            LocalDate end = start.plusDays(Math.max(50, chance.whole(55, 110)));
            lines.add(new SyntheticLine(regimen, role, agents, start, end, response, "INEFFECTIVE"));
            rescueAfter(regimen, start.plusDays(chance.whole(15, 40)), 0.3);
            return next(end);
        }
        if (response.degree() == Response.Degree.CR && chance.hits(0.16)) {
            LocalDate end = response.peak().plusDays(chance.whole(360, 800));
            lines.add(new SyntheticLine(regimen, role, agents, start, end, response.lasting(), "REMISSION"));
            return null;
        }
        if (agents.get(0).isGivenOn() && chance.hits(0.06)) {
            LocalDate end = response.peak().plusDays(chance.whole(10, 120));
            lines.add(new SyntheticLine(
                    regimen, role, agents, start, end, response.goneBy(end.plusDays(4)), "ADVERSE_EVENT"));
            return next(end.plusDays(FADING));
        }
        LocalDate end = response.lost().plusDays(chance.whole(12, 40));
        lines.add(new SyntheticLine(regimen, role, agents, start, end, response, "LOSS_OF_RESPONSE"));
        rescueAfter(regimen, response.lost().plusDays(chance.whole(15, 30)), 0.55);
        return next(end.plusDays(10));
    }

    private LocalDate next(LocalDate failed) {
        LocalDate day = failed.plusDays(chance.whole(5, 40));
        return chance.hits(0.85) && person.isSeenOn(day.plusDays(14)) ? day : null;
    }

    private void rescueAfter(String regimen, LocalDate day, double probability) {
        if (!chance.hits(probability) || !person.isSeenOn(day.plusDays(10))) {
            return;
        }
        SyntheticAgent agent = chance.any(ladder.rescue());
        Response response = Response.draw(agent, day, untreated, 0.8, chance);
        LocalDate end = day.plusDays(agent.courseDays());
        lines.add(new SyntheticLine(
                "R" + regimen, SyntheticTreatment.Role.RESCUE, List.of(agent), day, end, response, "COMPLETED"));
    }
}
