package org.itpregistry.chart.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.itpregistry.access.domain.Caller;
import org.itpregistry.access.domain.Role;
import org.junit.jupiter.api.Test;

class MenuTest {
    @Test
    void every_link_is_a_page_and_stands_in_the_place_it_leads_to() {
        assertThat(links()).allSatisfy(link -> {
            assertThat(Path.of("src/main/webapp" + link.page())).exists();
            assertThat(link.isAt(link.page())).isTrue();
            assertThat(links().filter(other -> other.isAt(link.page()))).containsExactly(link);
        });
    }

    @Test
    void no_page_is_under_two_headings() throws Exception {
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            List<String> addresses = pages.filter(page -> page.toString().endsWith(".xhtml"))
                    .map(page -> "/" + Path.of("src/main/webapp").relativize(page))
                    .toList();
            assertThat(addresses)
                    .allSatisfy(page -> assertThat(Menu.ALL.stream().filter(group -> group.isAt(page)))
                            .hasSizeLessThanOrEqualTo(1));
        }
    }

    @Test
    void the_administrator_sees_no_page_of_patients() {
        assertThat(seenBy(Role.ADMINISTRATOR))
                .containsExactly("nav.schedules", "nav.jobs", "nav.users", "nav.centers", "nav.tokens");
    }

    @Test
    void a_monitor_reads_and_does_not_enter_or_import() {
        assertThat(seenBy(Role.MONITOR))
                .contains("nav.patients", "nav.reports", "nav.quality")
                .doesNotContain("nav.newPatient", "nav.import", "nav.audit", "nav.users", "nav.centers");
    }

    @Test
    void who_has_no_role_may_still_make_a_token() {
        var nobody = new Caller(1, "new", Set.of(), Map.of());
        assertThat(Menu.ALL.stream()
                        .flatMap(group -> group.seenBy(nobody).links().stream())
                        .map(MenuLink::label))
                .containsExactly("nav.tokens");
    }

    private static List<String> seenBy(Role role) {
        Caller caller = role.isHeldAtACenter()
                ? new Caller(1, "x", Set.of(), Map.of(1L, Set.of(role)))
                : new Caller(1, "x", Set.of(role), Map.of());
        return Menu.ALL.stream()
                .flatMap(group -> group.seenBy(caller).links().stream())
                .map(MenuLink::label)
                .toList();
    }

    private static Stream<MenuLink> links() {
        return Menu.ALL.stream().flatMap(group -> group.links().stream());
    }
}
