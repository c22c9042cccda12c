package org.itpregistry.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No classes of a room know one another in a circle, but those that are listed with the reason. */
class CirclesTest {
    private static final String HOUSE = "org.itpregistry";
    private static final String FIXTURE = "org.itpregistry.house.fixture.circle";

    @Test
    void classes_of_a_room_do_not_run_in_circles() {
        var house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(HOUSE);
        List<String> circles = Circles.in(house, new Rooms(HOUSE));
        Reasons reasons = Reasons.read("circles.txt");
        assertThat(reasons.without(circles)).as("circles without a reason").isEmpty();
        assertThat(reasons.stale(circles)).as("listed, and cut").isEmpty();
    }

    @Test
    void a_circle_over_three_classes_is_found() {
        assertThat(Circles.in(new ClassFileImporter().importPackages(FIXTURE), new Rooms(FIXTURE)))
                .containsExactly("First Second Third");
    }
}
