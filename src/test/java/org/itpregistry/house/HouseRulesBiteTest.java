package org.itpregistry.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A rule that nobody has seen fail is decoration: each one rejects a fixture made to break it, and nothing else. */
class HouseRulesBiteTest {

    private static final String FIXTURES = "org.itpregistry.house.fixture.";

    @Test
    void rooms_in_order_rejects_a_look_at_a_later_room() {
        assertBites("order", HouseRules::roomsInOrder, "Early", "Late");
    }

    @Test
    void rooms_are_known_rejects_a_room_outside_the_plan() {
        assertBites("plan", HouseRules::roomsAreKnown, "Stranger", "");
    }

    @Test
    void floors_downward_rejects_a_look_up() {
        assertBites("upward", HouseRules::floorsDownward, "Lower", "Upper");
    }

    @Test
    void floors_are_known_rejects_a_class_between_floors() {
        assertBites("between", HouseRules::floorsAreKnown, "Floorless", "");
    }

    @Test
    void pure_rooms_rejects_a_framework() {
        assertBites("impure", HouseRules::pureRooms, "Persistent", "jakarta.persistence");
    }

    @Test
    void launch_known_by_nobody_rejects_one_who_knows_it() {
        assertBites("launched", HouseRules::launchKnownByNobody, "Caller", "Starter");
    }

    @Test
    void names_of_the_business_rejects_a_name_of_technique() {
        assertBites("named", HouseRules::namesOfTheBusiness, "PatientHelper", "");
    }

    @Test
    void services_are_guarded_rejects_one_method_that_says_nothing() {
        assertBites("unguarded", HouseRules::servicesAreGuarded, "OpenService", "");
    }

    @Test
    void same_on_every_machine_rejects_each_call_that_asks_the_machine() {
        assertBites("local", HouseRules::sameOnEveryMachine, "Machine", "");
        JavaClasses classes = new ClassFileImporter().importPackages(FIXTURES + "local");
        var rule = new HouseRules(FIXTURES + "local").sameOnEveryMachine();
        assertThat(rule.evaluate(classes).getFailureReport().getDetails()).hasSize(10);
    }

    private static void assertBites(String fixture, Function<HouseRules, ArchRule> rule, String culprit, String about) {
        String root = FIXTURES + fixture;
        JavaClasses classes = new ClassFileImporter().importPackages(root);
        assertThat(classes).isNotEmpty();
        var report = rule.apply(new HouseRules(root)).evaluate(classes).getFailureReport();
        assertThat(report.getDetails())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains(culprit).contains(about));
    }
}
