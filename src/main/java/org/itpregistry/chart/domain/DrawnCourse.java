package org.itpregistry.chart.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.itpregistry.bleeding.domain.BleedingEpisode;
import org.itpregistry.counts.domain.PlateletReading;
import org.itpregistry.followup.domain.FollowUp;
import org.itpregistry.measure.Agent;
import org.itpregistry.measure.AgentClass;
import org.itpregistry.measure.Agents;
import org.itpregistry.measure.CountQuality;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.measure.VitalStatus;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.pregnancy.domain.Pregnancy;
import org.itpregistry.treatment.domain.Treatment;

/**
 * The course of one person, as it is drawn: counts, treatments, bleeds and pregnancies over the same days.
 *
 * @param counts in order of time
 * @param spells treatments, those of one agent under each other
 * @param bleeds in order of time; documented absences are not among them
 * @param pregnancies in order of time
 * @param deaths the day of death, if it is known
 */
public record DrawnCourse(
        List<Count> counts,
        List<Spell> spells,
        List<Bleed> bleeds,
        List<Gestation> pregnancies,
        List<LocalDate> deaths) {
    /**
     * A platelet count.
     *
     * @param key source key of the row
     * @param count in 10*9/L
     * @param valid false for clumped and rejected samples
     */
    public record Count(
            String key,
            LocalDate day,
            double hour,
            double count,
            org.itpregistry.measure.Comparator sign,
            boolean valid) {
        /** Days since 1970-01-01, with the time of day where it is known and noon where it is not. */
        public double at() {
            return day.toEpochDay() + hour / 24;
        }
    }

    /** One agent over one period; without an end it is ongoing. */
    public record Spell(String key, Agent agent, TreatmentRole role, PartialDate start, PartialDate end) {
        /** Surgery and transfusions are points in time. */
        public boolean isPoint() {
            return agent.is(AgentClass.SPLENECTOMY) || agent.is(AgentClass.TRANSFUSION);
        }
    }

    /** A bleed on a day, or on some day of a month or a year. */
    public record Bleed(String key, PartialDate on, int grade) {}

    /** A pregnancy; without an end it is ongoing. */
    public record Gestation(LocalDate lastPeriod, LocalDate end) {}

    /** @param agents the list by which agents are read */
    public static DrawnCourse of(PersonFile file, Agents agents) {
        return new DrawnCourse(
                file.rows(PlateletReading.FORM).stream()
                        .map(DrawnCourse::count)
                        .sorted(Comparator.comparingDouble(Count::at))
                        .toList(),
                file.rows(Treatment.FORM).stream()
                        .map(row -> new Spell(
                                row.sourceKey(),
                                agents.of(row.value(Treatment.AGENT), row.value(Treatment.AGENT_NAME)),
                                row.value(Treatment.ROLE),
                                row.value(Treatment.START_DATE),
                                row.value(Treatment.END_DATE)))
                        .sorted(Comparator.comparing(Spell::start))
                        .toList(),
                file.rows(BleedingEpisode.FORM).stream()
                        .filter(row -> row.value(BleedingEpisode.WHO_GRADE) > 0)
                        .map(row -> new Bleed(
                                row.sourceKey(),
                                row.value(BleedingEpisode.ONSET_DATE),
                                row.value(BleedingEpisode.WHO_GRADE)))
                        .sorted(Comparator.comparing(Bleed::on))
                        .toList(),
                file.rows(Pregnancy.FORM).stream()
                        .map(row -> new Gestation(row.value(Pregnancy.LMP_DATE), row.value(Pregnancy.DELIVERY_DATE)))
                        .sorted(Comparator.comparing(Gestation::lastPeriod))
                        .toList(),
                file.rows(FollowUp.FORM).stream()
                        .filter(row -> row.value(FollowUp.VITAL_STATUS) == VitalStatus.DEAD)
                        .map(row -> row.value(FollowUp.VISIT_DATE))
                        .filter(PartialDate::isDay)
                        .map(PartialDate::earliest)
                        .sorted()
                        .limit(1)
                        .toList());
    }

    private static Count count(PlateletReading row) {
        var time = row.value(PlateletReading.SAMPLE_TIME);
        CountQuality quality = row.value(PlateletReading.QUALITY);
        org.itpregistry.measure.Comparator sign = row.value(PlateletReading.COMPARATOR);
        BigDecimal count = row.value(PlateletReading.COUNT_1E9_PER_L);
        return new Count(
                row.sourceKey(),
                row.value(PlateletReading.SAMPLE_DATE),
                time == null ? 12 : time.toSecondOfDay() / 3600.0,
                count.doubleValue(),
                sign == null ? org.itpregistry.measure.Comparator.EQ : sign,
                quality == null || quality.isValid());
    }

    public boolean isEmpty() {
        return counts.isEmpty() && spells.isEmpty() && bleeds.isEmpty() && pregnancies.isEmpty();
    }

    /** The agents, each once, by their first start. */
    public List<Agent> agents() {
        return spells.stream().map(Spell::agent).distinct().toList();
    }

    /**
     * The first and the last day of the picture: those of what is dated to the day. Prior treatments may lie before it, by
     * years, and do not stretch it.
     */
    public Optional<Window> window() {
        List<LocalDate> days = new ArrayList<>();
        counts.forEach(count -> days.add(count.day()));
        bleeds.stream()
                .filter(bleed -> bleed.on().isDay())
                .forEach(bleed -> days.add(bleed.on().earliest()));
        pregnancies.forEach(pregnancy -> Stream.of(pregnancy.lastPeriod(), pregnancy.end())
                .filter(day -> day != null)
                .forEach(days::add));
        days.addAll(deaths);
        boolean alone = days.isEmpty();
        spells.stream()
                .filter(spell -> alone || spell.role() != TreatmentRole.PRIOR)
                .flatMap(spell -> Stream.of(spell.start(), spell.end()))
                .filter(date -> date != null && (alone || date.isDay()))
                .forEach(date -> days.add(date.earliest()));
        return days.stream()
                .min(Comparator.naturalOrder())
                .map(first -> new Window(
                        first, days.stream().max(Comparator.naturalOrder()).orElseThrow()));
    }

    public record Window(LocalDate first, LocalDate last) {}
}
