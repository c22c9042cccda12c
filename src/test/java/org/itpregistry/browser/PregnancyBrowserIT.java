package org.itpregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** The thin path of the registry: a woman, her pregnancy, her counts, on one page. */
class PregnancyBrowserIT extends Journey {
    @Test
    void a_pregnancy_is_entered_and_seen() {
        logIn("dm.north");
        register();
        String chart = page.url();
        assertAccessible();

        page.locator("a[href*='/pregnancy/pregnancy.xhtml?patient=']").first().click();
        page.waitForLoadState();
        fill("record:lmp_date", "2024-01-10");
        choose("record:itp_onset", "PREEXISTING");
        fill("record:blood_loss_ml", "9999");
        press("record:save");
        assertThat(page.locator("[id='record:blood_loss_ml_error']").innerText())
                .as("a sentinel is refused at its field, and the reasons are offered")
                .isNotBlank();
        assertThat(page.locator("[id='record:lmp_date']").inputValue())
                .as("nothing typed is lost")
                .isEqualTo("2024-01-10");
        assertAccessible();
        fill("record:blood_loss_ml", "");
        choose("record:blood_loss_ml_missing", "~NOT_YET");
        press("record:save");

        page.navigate(chart);
        assertThat(page.locator("main").innerText()).contains("2024-01-10");
        assertThat(page.locator("svg").count()).as("the course is drawn").isPositive();
    }

    @Test
    void a_count_in_the_wrong_unit_is_refused_and_the_likely_unit_offered() {
        logIn("dm.north");
        register();
        page.locator("a[href*='/counts/grid.xhtml?patient=']").first().click();
        page.waitForLoadState();
        page.locator("input[id$='sample_date'], input[name$='sample_date']")
                .first()
                .fill("2024-03-01");
        page.locator("input[id$='entered_value'], input[name$='entered_value']")
                .first()
                .fill("23000");
        press("grid:save");
        assertThat(page.locator("td.wrong .error").first().innerText()).contains("/uL");
        assertAccessible();
    }

    private void register() {
        visit("/entry/patient.xhtml");
        var center = page.locator("[id='record:center']");
        if (center.count() > 0) {
            center.selectOption(new SelectOption().setIndex(1));
        }
        choose("record:case_type", "PREGNANCY");
        choose("record:sex", "F");
        fill("record:birth_date", "1993-07");
        fill("record:registration_date", "2024-02-01");
        press("record:save");
        assertThat(page.url()).contains("/chart/patient.xhtml");
        assertThat(page.locator("h1").innerText()).startsWith("ITP-");
    }
}
