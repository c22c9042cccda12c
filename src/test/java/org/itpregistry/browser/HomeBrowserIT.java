package org.itpregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HomeBrowserIT extends Journey {

    @Test
    void the_first_page_opens_and_is_accessible() {
        visit("/");
        assertThat(page.title()).isEqualTo("ITP registry");
        assertAccessible();
    }
}
