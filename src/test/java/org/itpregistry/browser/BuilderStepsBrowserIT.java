package org.itpregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.itpregistry.study.InventedGuillet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Steps on the page of studies: taken back, names mended, and what another window saved meanwhile. */
class BuilderStepsBrowserIT extends BuilderJourney {
    @BeforeAll
    static void a_cohort_is_imported() throws IOException, InterruptedException {
        assertThat(Doors.importBundle(InventedGuillet.bundle()).statusCode()).isEqualTo(201);
    }

    @Test
    void steps_are_taken_back_names_are_mended_and_a_newer_version_is_shown() {
        logIn("coord");
        visit("/builder/builder.xhtml?cohort=GUILLET2023");
        int before = numbers();
        answered(() -> click("build:clearNumbers"));
        assertThat(numbers()).isZero();
        answered(() -> click("build:undo"));
        assertThat(numbers()).isEqualTo(before);
        answered(() -> click("build:redo"));
        assertThat(numbers()).isZero();

        fill("build:key", "Bad Name");
        answered(
                () -> page.locator("[id='build:useText']").evaluate("button => button.closest('details').open = true"),
                () -> click("build:useText"));
        assertThat(page.locator("[id='build:key']").inputValue()).isEqualTo("Bad Name");
        assertThat(page.locator("p.error").allInnerTexts()).anyMatch(words -> words.contains("lower case"));
        fill("build:key", "badd-name");
        press("build:save");
        String first = page.url();

        com.microsoft.playwright.Page other = page.context().newPage();
        other.navigate(first);
        other.locator("[id='build:name']").fill("From the other window");
        other.waitForResponse(answer -> answer.url().contains("/builder/"), () -> other.locator("[id='build:save']")
                .click());
        other.waitForLoadState();
        fill("build:name", "From this window");
        press("build:save");
        assertThat(page.locator("main").innerText()).contains("Version 2 was saved meanwhile");
        assertThat(page.locator("[id='build:name']").inputValue()).isEqualTo("From this window");
        press("build:saveOver");
        assertThat(page.locator("main").innerText()).contains("From this window");

        fill("build:rename", "good-name");
        press("build:doRename");
        assertThat(page.url()).contains("study=good-name");
        visit("/builder/builder.xhtml?study=badd-name&cohort=GUILLET2023");
        assertThat(page.locator("[id='build:key']").inputValue()).isEqualTo("good-name");
    }

    private int numbers() {
        return page.locator("table.numbers tbody tr").count();
    }

    private void click(String id) {
        page.locator("[id='" + id + "']").click();
    }

    private void answered(Runnable first, Runnable act) {
        first.run();
        answered(act);
    }
}
