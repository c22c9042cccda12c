package org.itpregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogInBrowserIT extends Journey {
    @Test
    void a_stranger_is_asked_to_log_in_and_sees_nothing() {
        visit("/chart/patients.xhtml");
        assertThat(page.url()).contains("/access/login.xhtml");
        assertAccessible();
    }

    @Test
    void a_wrong_password_is_refused_without_saying_what_was_wrong() {
        visit("/");
        page.locator("input[name=user]").fill("dm.north");
        page.locator("input[name=password]").fill("not the password at all");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/access/session"));
        assertThat(page.locator("main").innerText()).doesNotContain("dm.north");
        assertThat(page.locator("input[name=password]").count()).isEqualTo(1);
        expectComplaints();
    }

    @Test
    void a_data_manager_comes_to_the_list_of_the_own_center() {
        logIn("dm.north");
        visit("/chart/patients.xhtml");
        assertThat(page.locator("table.list tbody tr").count()).isPositive();
        assertThat(page.locator(".synthetic").innerText()).contains("Synthetic");
        assertAccessible();
    }

    @Test
    void the_administrator_sees_users_and_no_patients() {
        logIn("admin");
        visit("/access/users.xhtml");
        assertThat(page.locator("main").innerText()).contains("dm.north");
        assertAccessible();
    }
}
