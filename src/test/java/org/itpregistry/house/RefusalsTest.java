package org.itpregistry.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.itpregistry.house.fixture.refused.patient.domain.Unlisted;
import org.junit.jupiter.api.Test;

/** What the floor of rows refuses is told to the container in a file, since that floor knows no container. */
class RefusalsTest {
    private static final Path DESCRIPTOR = Path.of("src/main/webapp/WEB-INF/ejb-jar.xml");
    private static final Pattern NAMED =
            Pattern.compile("<exception-class>([^<]+)</exception-class>\\s*<rollback>true");

    @Test
    void every_refusal_takes_its_transaction_back() throws IOException {
        Set<String> named = NAMED.matcher(Files.readString(DESCRIPTOR))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        JavaClasses house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.itpregistry");
        assertThat(named).isNotEmpty().isEqualTo(refusals(house, "org.itpregistry"));
    }

    @Test
    void a_refusal_that_nobody_lists_is_found() {
        JavaClasses fixture = new ClassFileImporter().importPackagesOf(Unlisted.class);
        assertThat(refusals(fixture, "org.itpregistry.house.fixture.refused"))
                .containsExactly(Unlisted.class.getName());
    }

    /** Unchecked exceptions that rows and services throw; those of pure rooms are faults of the program. */
    private static Set<String> refusals(JavaClasses classes, String root) {
        var rooms = new Rooms(root);
        return classes.stream()
                .filter(type -> type.isAssignableTo(RuntimeException.class))
                .filter(type -> Set.of("domain", "service").contains(rooms.floorOf(type)))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
