package org.itpregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever orders work finds it on one page, with what came of it. */
class JobsBrowserIT extends Journey {
    private static final double PATIENCE_MILLIS = 180_000;
    private static final String PAGE = "/job/jobs.xhtml";

    @BeforeAll
    static void a_cohort_is_imported() throws IOException, InterruptedException {
        Doors.importBundle(Files.readAllBytes(Path.of("src", "test", "resources", "cohorts", "arnold2010.zip")));
    }

    @Test
    void a_data_cut_is_listed_with_its_result() {
        logIn("coord");
        visit("/cut/cuts.xhtml");
        choose("cuts:cohort", "ARNOLD2010");
        fill("cuts:name", "Listed as a job");
        press("cuts:take");
        visit(PAGE);
        Locator row = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("Listed as a job"));
        row.locator("a").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MILLIS));
        assertThat(row.textContent()).contains("Data cut", "ARNOLD2010", "done", "coord");
        assertThat(row.locator("button, input[type=submit]").count())
                .as("nothing to cancel")
                .isZero();
        assertAccessible();
        screenshot("jobs");
        page.setViewportSize(390, 800);
        assertAccessible();
        screenshot("jobs-narrow");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scrolling")
                .isTrue();
        page.setViewportSize(1280, 800);
        row.locator("a").click();
        page.waitForURL("**/cut/cuts.xhtml");
        assertThat(page.locator("main").textContent()).contains("Listed as a job");
    }

    @Test
    void who_enters_for_a_center_sees_no_job_of_others() {
        logIn("dm.north");
        visit(PAGE);
        assertThat(page.locator("main").textContent()).contains("Work that goes on in the background");
        assertThat(page.locator("main").textContent()).doesNotContain("Ordered by", "coord");
        assertAccessible();
    }
}
