package org.itpregistry.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.itpregistry.measure.AdverseEventCategory;
import org.itpregistry.measure.Bleed;
import org.itpregistry.measure.BleedSite;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.SafetyEvent;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.outcome.catalog.OutcomeCatalog;
import org.itpregistry.outcome.safety.WorstBleed;
import org.junit.jupiter.api.Test;

/** A day that is not known does not get invented: answers that depend on it say so, the others stand. */
class VagueAnswersTest {
    /** The month of day 0. */
    private static final String JANUARY = "2020-01";

    @Test
    void an_answer_that_no_day_changes_stands() {
        Course course = story(JANUARY).course();
        assertThat(new WorstBleed().answer(course).code()).isEqualTo("2");
    }

    @Test
    void an_answer_that_depends_on_the_day_is_not_evaluable_with_that_reason() {
        PersonDefinition<?> bleedingAtStart = definition("BLEED-ANY");
        Answer<?> known = bleedingAtStart.answer(story("2020-01-05").course());
        assertThat(known.code()).isEqualTo("Y");
        Answer<?> vague = bleedingAtStart.answer(story(JANUARY).course());
        assertThat(vague.whyNot()).contains(Reason.DATE_TOO_VAGUE);
    }

    @Test
    void the_cutoff_may_lie_inside_a_vague_date() {
        Course course = story("2020-02").courseAt(35);
        assertThat(new WorstBleed().answer(course).whyNot()).contains(Reason.DATE_TOO_VAGUE);
        assertThat(new WorstBleed().answer(story("2020-02").courseAt(70)).code())
                .isEqualTo("2");
    }

    /** Every definition, held against the answers for each day asked one by one. */
    @Test
    void all_definitions_agree_with_every_single_day() {
        var random = new Random(20260101);
        for (int round = 0; round < 40; round++) {
            int event = random.nextInt(12);
            long seed = random.nextLong();
            Course vague = invented(seed, String.format(java.util.Locale.ROOT, "2020-%02d", event + 1))
                    .course();
            List<Course> days = IntStream.rangeClosed(
                            1, java.time.YearMonth.of(2020, event + 1).lengthOfMonth())
                    .mapToObj(day -> invented(
                                    seed, String.format(java.util.Locale.ROOT, "2020-%02d-%02d", event + 1, day))
                            .course())
                    .toList();
            for (PersonDefinition<?> definition : OutcomeCatalog.ofPerson()) {
                Set<String> each = days.stream()
                        .map(course -> definition.assess(course).code())
                        .collect(Collectors.toSet());
                Answer<?> answer = definition.answer(vague);
                if (each.size() == 1) {
                    assertThat(answer.code())
                            .as(definition.id())
                            .isEqualTo(each.iterator().next());
                } else {
                    assertThat(answer.whyNot()).as(definition.id() + each).contains(Reason.DATE_TOO_VAGUE);
                }
            }
        }
    }

    private static Story story(String onset) {
        return Story.on(ShippedAgents.ROMIPLOSTIM)
                .counts(-1, 20, 8, 60, 15, 80, 90, 110)
                .visit(100)
                .with(person -> person.bleed(Bleed.row("B", PartialDate.parse(onset), BleedSite.GUM, 2)
                        .build()));
    }

    private static Story invented(long seed, String date) {
        var random = new Random(seed);
        Story story = Story.on(ShippedAgents.ELTROMBOPAG).count(-2, 15);
        for (int day = 7; day < 330; day += 7 + random.nextInt(30)) {
            story.count(day, 10 + random.nextInt(140));
        }
        if (random.nextBoolean()) {
            story.treat(ShippedAgents.IVIG, TreatmentRole.RESCUE, 20 + random.nextInt(200), null);
        }
        boolean bleeds = random.nextBoolean();
        return story.visit(340)
                .with(person -> bleeds
                        ? person.bleed(Bleed.row("B", PartialDate.parse(date), BleedSite.EPISTAXIS, 2)
                                .build())
                        : person.adverseEvent(SafetyEvent.row(
                                        "A", PartialDate.parse(date), "HEADACHE", AdverseEventCategory.NEUROLOGIC)
                                .ctcaeGrade(3)
                                .build()));
    }

    private static PersonDefinition<?> definition(String id) {
        return OutcomeCatalog.ofPerson().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
