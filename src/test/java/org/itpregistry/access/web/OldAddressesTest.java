package org.itpregistry.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.annotation.WebServlet;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OldAddressesTest {
    private static final Path PAGES = Path.of("src/main/webapp");

    @Test
    void each_old_address_leads_to_a_page_and_is_none_itself() {
        assertThat(OldAddresses.ROOMS).isNotEmpty().allSatisfy((old, room) -> {
            assertThat(Files.exists(Path.of(PAGES + old))).as(old).isFalse();
            assertThat(Files.exists(Path.of(PAGES + room))).as(room).isTrue();
        });
    }

    @Test
    void what_is_sent_on_is_what_the_server_hears() {
        assertThat(OldAddresses.class.getAnnotation(WebServlet.class).value())
                .containsExactlyInAnyOrderElementsOf(OldAddresses.ROOMS.keySet());
    }
}
