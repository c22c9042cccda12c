package org.itpregistry.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itpregistry.access.domain.Act;
import org.junit.jupiter.api.Test;

/** What a page offers hangs on acts, whose names it writes as text; roles are for the table of acts alone. */
class PagesAskActsTest {
    private static final Pattern ASKED = Pattern.compile("\\bme\\.may\\('(\\w*)'\\)");
    private static final Pattern BY_ROLE = Pattern.compile("\\bme\\.has\\b|\\bRole\\.[A-Z]");
    private static final Pattern ROLE_IN_CODE = Pattern.compile("(?<![\\w.])Role\\.[A-Z_]+\\b");

    /** Where a role itself is meant: granted, held, signed as, or taken on by the registry. */
    private static final Set<String> OF_ROLES = Set.of(
            "Act",
            "Role",
            "Caller",
            "UserAdministration",
            "UsersPage",
            "Signature",
            "RegistryCaller",
            "PeriodicService");

    @Test
    void every_act_that_a_page_asks_for_is_one() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (Path page : files("src/main/webapp", ".xhtml")) {
            ASKED.matcher(Files.readString(page))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(asked::add);
        }
        assertThat(asked).isNotEmpty();
        assertThat(asked).isSubsetOf(Arrays.stream(Act.values()).map(Act::name).collect(Collectors.toSet()));
    }

    @Test
    void no_page_asks_for_a_role() throws IOException {
        assertThat(matches("src/main/webapp", ".xhtml", BY_ROLE)).isEmpty();
    }

    @Test
    void no_class_but_those_about_roles_names_one() throws IOException {
        List<Path> classes = files("src/main/java", ".java").stream()
                .filter(file -> !OF_ROLES.contains(file.getFileName().toString().replace(".java", "")))
                .filter(PagesAskActsTest::knowsRoles)
                .toList();
        assertThat(matches(classes, ROLE_IN_CODE)).isEmpty();
    }

    private static boolean knowsRoles(Path file) {
        try {
            return Files.readString(file).contains("import org.itpregistry.access.domain.Role;");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> matches(String folder, String ending, Pattern pattern) throws IOException {
        return matches(files(folder, ending), pattern);
    }

    private static List<String> matches(List<Path> files, Pattern pattern) throws IOException {
        List<String> found = new java.util.ArrayList<>();
        for (Path file : files) {
            pattern.matcher(Files.readString(file))
                    .results()
                    .map(MatchResult::group)
                    .forEach(text -> found.add(text + " in " + file));
        }
        return found;
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
