package org.itpregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What belongs to another center answers like what does not exist. */
class TwoCentersBrowserIT extends Journey {
    @Test
    void a_guessed_address_of_the_other_center_answers_like_one_that_does_not_exist() {
        logIn("dm.north");
        visit("/chart/patients.xhtml");
        String north = page.locator("a.pseudonym").first().getAttribute("href");
        page.locator("header form button[type=submit], header form input[type=submit]")
                .first()
                .click();
        page.waitForURL(url -> url.contains("/access/login"));

        logIn("dm.south");
        visit("/chart/patients.xhtml");
        assertThat(page.locator("a[href='" + north + "']").count()).isZero();
        int foreign = page.navigate(RegistryUnderTest.get().url() + north).status();
        String foreignText = page.locator("body").innerText().replaceAll("Incident \\w+", "");
        int missing = page.navigate(RegistryUnderTest.get().url() + "/chart/patient.xhtml?id=999999999")
                .status();
        String missingText = page.locator("body").innerText().replaceAll("Incident \\w+", "");
        assertThat(foreign).isEqualTo(missing).isEqualTo(404);
        assertThat(foreignText).isEqualTo(missingText);
        expectComplaints();
    }
}
