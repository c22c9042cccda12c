package org.itpregistry.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A rule that nobody has seen fail is decoration: each one rejects a fixture made to break it, and nothing else. */
class HouseRulesBiteTest {

    private static final String FIXTURES = "org.itpregistry.house.fixture.";

    @Test
    void rooms_in_order_rejects_a_look_at_a_later_room() {
        assertBites("order", HouseRules::new, HouseRules::roomsInOrder, "Early", "Late");
    }

    @Test
    void rooms_are_known_rejects_a_room_outside_the_plan() {
        assertBites("plan", HouseRules::new, HouseRules::roomsAreKnown, "Stranger", "");
    }

    @Test
    void floors_downward_rejects_a_look_up() {
        assertBites("upward", HouseRules::new, HouseRules::floorsDownward, "Lower", "Upper");
    }

    @Test
    void floors_are_known_rejects_a_class_between_floors() {
        assertBites("between", HouseRules::new, HouseRules::floorsAreKnown, "Floorless", "");
    }

    @Test
    void pure_rooms_rejects_a_framework() {
        assertBites("impure", PureRules::new, PureRules::plainJava, "Persistent", "jakarta.persistence");
    }

    @Test
    void launch_known_by_nobody_rejects_one_who_knows_it() {
        assertBites("launched", HouseRules::new, HouseRules::launchKnownByNobody, "Caller", "Starter");
    }

    @Test
    void around_the_house_in_order_rejects_a_launcher_that_measures() {
        assertBites("around", HouseRules::new, HouseRules::aroundTheHouseInOrder, "Launcher", "Stopwatch");
    }

    @Test
    void names_of_the_business_rejects_a_name_of_technique() {
        assertBites("named", HouseRules::new, HouseRules::namesOfTheBusiness, "PatientHelper", "");
    }

    @Test
    void one_meaning_each_rejects_a_name_that_two_rooms_use() {
        assertBites("twice", HouseRules::new, HouseRules::oneMeaningEach, "Course", "pregnancy.domain.Course");
        assertThat(broken("twice", HouseRules::new, HouseRules::oneMeaningEach)).hasSize(2);
    }

    @Test
    void services_are_guarded_rejects_one_method_that_says_nothing() {
        assertBites("unguarded", ServiceRules::new, ServiceRules::servicesAreGuarded, "Open", "");
    }

    @Test
    void services_are_guarded_rejects_each_kind_of_bean() {
        assertThat(broken("unguarded", ServiceRules::new, ServiceRules::servicesAreGuarded))
                .hasSize(3);
    }

    @Test
    void inside_stays_inside_rejects_a_page() {
        assertBites("cellar", ServiceRules::new, ServiceRules::insideStaysInside, "Intruder", "Kept");
    }

    @Test
    void one_clock_rejects_each_look_at_the_machines() {
        assertBites("clock", ClockRules::new, ClockRules::oneClock, "Watch", "");
        assertThat(broken("clock", ClockRules::new, ClockRules::oneClock)).hasSize(6);
    }

    @Test
    void domain_knows_storage_only_rejects_a_form_of_travel() {
        assertBites("stored", HouseRules::new, HouseRules::domainKnowsStorageOnly, "Written", "jakarta.json");
    }

    @Test
    void reach_nothing_rejects_each_way_out() {
        assertBites("reaching", PureRules::new, PureRules::reachNothing, "Reaching", "");
        assertThat(String.join(" ", broken("reaching", PureRules::new, PureRules::reachNothing)))
                .contains("Files.", "java.net", "nanoTime", "java.util.Random", "parallelStream", "Thread", "getenv");
    }

    @Test
    void mark_nulls_rejects_a_package_without_the_mark() {
        assertBites("reaching", PureRules::new, PureRules::markNulls, "reaching.stats", "");
    }

    @Test
    void same_on_every_machine_rejects_each_call_that_asks_the_machine() {
        assertBites("local", HouseRules::new, HouseRules::sameOnEveryMachine, "Machine", "");
        assertThat(broken("local", HouseRules::new, HouseRules::sameOnEveryMachine))
                .hasSize(10);
    }

    private static <R> void assertBites(
            String fixture, Function<String, R> rules, Function<R, ArchRule> rule, String culprit, String about) {
        assertThat(broken(fixture, rules, rule))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains(culprit).contains(about));
    }

    private static <R> List<String> broken(String fixture, Function<String, R> rules, Function<R, ArchRule> rule) {
        String root = FIXTURES + fixture;
        JavaClasses classes = new ClassFileImporter().importPackages(root);
        assertThat(classes).isNotEmpty();
        return rule.apply(rules.apply(root))
                .evaluate(classes)
                .getFailureReport()
                .getDetails();
    }
}
