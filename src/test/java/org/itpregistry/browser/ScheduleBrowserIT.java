package org.itpregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A coordinator orders a report; the registry makes it by itself within the minute. */
class ScheduleBrowserIT extends Journey {
    private static final double PATIENCE_MILLIS = 180_000;

    @BeforeAll
    static void a_cohort_is_imported() throws IOException, InterruptedException {
        Doors.importBundle(Files.readAllBytes(Path.of("src", "test", "resources", "cohorts", "arnold2010.zip")));
    }

    @Test
    void a_report_is_ordered_made_and_read() {
        logIn("coord");
        visit("/schedule/schedules.xhtml");
        assertAccessible();
        fill("form:name", "Response of the quarter");
        choose("form:study", "arnold2010");
        choose("form:cohort", "ARNOLD2010");
        choose("form:rhythm", "QUARTERLY");
        fill("form:first", LocalDate.now(ZoneOffset.UTC).toString());
        fill("form:recipients", "reader@example.org");
        press("form:save");
        assertThat(page.locator("form[id=schedules]").textContent()).contains("Response of the quarter");
        Locator done = page.locator(
                "a", new com.microsoft.playwright.Page.LocatorOptions().setHasText(Pattern.compile("^What changed$")));
        for (int i = 0; i < 12 && done.count() == 0; i++) {
            page.waitForTimeout(10_000);
            visit("/schedule/schedules.xhtml");
        }
        done.first()
                .waitFor(new Locator.WaitForOptions()
                        .setState(WaitForSelectorState.VISIBLE)
                        .setTimeout(PATIENCE_MILLIS));
        assertAccessible();
        screenshot("schedules");
        page.setViewportSize(390, 800);
        assertAccessible();
        screenshot("schedules-narrow");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scrolling")
                .isTrue();
        page.setViewportSize(1280, 800);
        done.first().click();
        page.waitForURL("**/schedule/issue.xhtml**");
        assertAccessible();
        assertThat(page.locator("main").textContent()).contains("there is none to compare it with", "CUT-");
        assertThat(page.locator("a[href*='format=pdf']").count()).isEqualTo(1);
    }

    @Test
    void a_date_that_is_over_is_refused_with_a_sentence() {
        logIn("coord");
        visit("/schedule/schedules.xhtml");
        fill("form:name", "Too late");
        fill("form:first", "2020-01-31");
        press("form:save");
        assertThat(page.locator("main").textContent()).contains("The first due date is over");
        assertThat(page.locator("[id='form:name']").inputValue()).isEqualTo("Too late");
    }

    @Test
    void a_center_and_the_year_have_their_reports() {
        logIn("coord");
        visit("/schedule/feedback.xhtml?cohort=ARNOLD2010");
        assertThat(page.locator("main").textContent()).contains("Annual report", "Best response by line of treatment");
        assertAccessible();
        visit("/schedule/feedback.xhtml?cohort=ARNOLD2010&center=CA-HAM");
        assertThat(page.locator("main").textContent()).contains("Feedback for center CA-HAM", "keeps no queries");
        assertAccessible();
        page.setViewportSize(390, 800);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scrolling")
                .isTrue();
    }

    @Test
    void an_administrator_sees_schedules_and_no_results() {
        logIn("admin");
        visit("/schedule/schedules.xhtml");
        assertThat(page.locator("[id='form:name']").count()).isZero();
        assertThat(page.locator("a[href*='issuefile']").count()).isZero();
        assertAccessible();
    }
}
