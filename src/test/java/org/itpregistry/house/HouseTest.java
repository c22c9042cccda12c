package org.itpregistry.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The house as it stands keeps its own rules. */
class HouseTest {

    private static final String HOUSE = "org.itpregistry";

    @TestFactory
    Stream<DynamicTest> the_house_keeps() {
        JavaClasses house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(HOUSE);
        var rooms = new Rooms(HOUSE);
        return Stream.of(
                        new HouseRules(rooms).all(),
                        new PureRules(rooms).all(),
                        new ServiceRules(rooms).all(),
                        new ClockRules(rooms).all())
                .flatMap(List::stream)
                .map(rule -> DynamicTest.dynamicTest(name(rule), () -> rule.check(house)));
    }

    private static String name(ArchRule rule) {
        return rule.getDescription();
    }
}
