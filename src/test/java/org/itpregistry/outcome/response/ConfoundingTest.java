package org.itpregistry.outcome.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.itpregistry.measure.Agent;
import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.SampleContext;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.Onset;
import org.itpregistry.outcome.Story;
import org.itpregistry.outcome.Washout;
import org.junit.jupiter.api.Test;

/** Rescue treatment raises counts; none of them may be credited to the investigated line. */
class ConfoundingTest {
    private static final ResponseRules REGISTRY = ResponseRules.iwg(Mode.REGISTRY);
    private static final List<LineDefinition<Onset>> RESPONSES = List.of(
            new IwgCompleteResponse(REGISTRY),
            new IwgResponse(REGISTRY),
            new ArnoldResponse(Mode.REGISTRY),
            new CrickxTimeToResponse(Mode.REGISTRY),
            RobakResponse.response(Mode.REGISTRY));

    /** Random stories: low and middling counts, a rescue, and at last one more count within its wash-out. */
    @Test
    void adding_a_confounded_count_never_creates_a_response_nor_makes_one_earlier() {
        Random random = new Random(11);
        for (int trial = 0; trial < 3000; trial++) {
            int rescue = 5 + random.nextInt(60);
            Agent agent = List.of(
                            ShippedAgents.IVIG,
                            ShippedAgents.ANTI_D,
                            ShippedAgents.DEXAMETHASONE,
                            ShippedAgents.VINCRISTINE,
                            ShippedAgents.PLATELET_TRANSFUSION)
                    .get(random.nextInt(5));
            int[] counts = new int[2 * (1 + random.nextInt(6))];
            for (int i = 0; i < counts.length; i += 2) {
                counts[i] = 1 + random.nextInt(120);
                counts[i + 1] = 1 + random.nextInt(random.nextBoolean() ? 40 : 200);
            }
            int tainted = rescue + random.nextInt(Washout.BY_AGENT.daysAfter(agent) + 1);
            int added = 1 + random.nextInt(400);
            Course without = story(agent, rescue, counts).course();
            Course with = story(agent, rescue, counts).count(tainted, added).course();
            for (LineDefinition<Onset> response : RESPONSES) {
                assertThat(with.index().flatMap(line -> reached(response, line)))
                        .as("%s: %s on day %d, %d on day %d", response.id(), agent, rescue, added, tainted)
                        .isEqualTo(without.index().flatMap(line -> reached(response, line)));
            }
        }
    }

    private static Optional<Onset> reached(LineDefinition<Onset> response, Line line) {
        return response.assess(line).finding().filter(Onset::isReached);
    }

    private static Story story(Agent agent, int rescue, int[] counts) {
        return Story.on(ShippedAgents.ELTROMBOPAG)
                .count(0, 10)
                .counts(counts)
                .visit(400)
                .treat(agent, TreatmentRole.RESCUE, rescue, rescue);
    }

    @Test
    void a_count_drawn_before_the_transfusion_of_that_day_is_kept() {
        Story story = Story.on(ShippedAgents.ELTROMBOPAG)
                .count(0, 10)
                .count(20, null, Comparator.EQ, 40, SampleContext.PRE_TRANSFUSION)
                .treat(ShippedAgents.PLATELET_TRANSFUSION, TreatmentRole.SUPPORTIVE, 20, 20)
                .count(30, 50);
        assertThat(new IwgResponse(REGISTRY).assess(story.course()).code()).isEqualTo("20");
    }

    @Test
    void the_wash_out_of_the_trials_is_longer() {
        Story story = Story.on(ShippedAgents.ELTROMBOPAG)
                .count(0, 10)
                .treat(ShippedAgents.IVIG, TreatmentRole.RESCUE, 10, 11)
                .counts(40, 50, 47, 50);
        assertThat(new IwgResponse(REGISTRY).assess(story.course()).code()).isEqualTo("40");
        assertThat(new IwgResponse(REGISTRY.washout(Washout.TRIAL_56D))
                        .assess(story.course())
                        .code())
                .isEmpty();
    }
}
