package org.itpregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.regex.Pattern;
import org.itpregistry.study.InventedGuillet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A study that is not among those that ship, made on the page alone from a paper, up to its printed result, and counted on a
 * synthetic cohort: TPO receptor agonists stopped in complete response (Guillet 2023).
 */
class ThirteenthStudyBrowserIT extends BuilderJourney {
    @BeforeAll
    static void a_cohort_is_imported() throws IOException, InterruptedException {
        assertThat(Doors.importBundle(InventedGuillet.bundle()).statusCode()).isEqualTo(201);
    }

    @Test
    void a_study_that_begins_when_treatment_ends_is_made_on_the_page() {
        logIn("coord");
        visit("/builder/builder.xhtml?cohort=GUILLET2023");
        fill("build:name", "TPO receptor agonists stopped in complete response");
        fill("build:key", "guillet2023");
        fill("build:citation", "Guillet S, Crickx E, et al. Blood 2023;141(23):2867-2877");
        answered(() -> choose("build:index", "TREATMENT_STOP"));
        tick("indexAgents", "ELTROMBOPAG", "ROMIPLOSTIM");
        tick("indexRoles", "INDEX");
        answered(() -> click("build:useIndex"));
        answered(() -> click("build:clearNumbers"));

        kind("INDEX_EVENT");
        add();
        assertThat(page.locator("[id='count']").innerText()).contains("48 persons are left");

        sustained("Response off treatment at week 24", 155, 182, "> 30");
        sustained("Response off treatment at week 52", 350, 378, "> 30");

        kind("TREATMENT");
        tick("criterionAgents", "ELTROMBOPAG", "ROMIPLOSTIM");
        window("criterion", "1", "");
        subgroup("Treated again");
        kind("COUNTED");
        choose("build:criterionReading", "LARGEST");
        fill("build:from", "100");
        window("criterion", "90", "160");
        subgroup("Complete response again");
        kind("BLED");
        fill("build:criterionGrade", "3");
        window("criterion", "0", "");
        subgroup("Severe bleeding");

        members("Response at week 52", "COUNT", "all", "part-2", "25");
        members("Complete response when treated again", "COUNT", "part-3", "part-4", "11");
        members("Severe bleeding", "COUNT", "all", "part-5", "0");
        members("Share with a response at week 24", "PROPORTION", "all", "part-1", "56.2");
        answered(() -> choose("build:statistic", "MEDIAN"));
        fill("build:endpointDefinition", "AGE");
        answered(() -> page.keyboard().press("Tab"));
        number("Age", "58.5");
        answered(() -> choose("build:statistic", "KM_MEDIAN"));
        answered(() -> choose("build:source", "TIME"));
        fill("build:endpointBelow", "30");
        number("Time to a count below 30", "");

        assertThat(value("Response at week 52")).isEqualTo("25");
        assertThat(value("Complete response when treated again")).isEqualTo("11");
        assertThat(value("Severe bleeding")).isEqualTo("0");
        assertThat(row("Share with a response at week 24").innerText()).contains("27/48", "41.2", "70.5");
        assertThat(value("Age")).isEqualTo("58.5");

        choose("build:item", "own:4");
        choose("build:as", "MEAN");
        answered(() -> click("build:addRow"));
        choose("build:number", "own:5");
        fill("build:since", "the end of treatment");
        answered(() -> click("build:addFigure"));
        answered(() -> choose("build:figureKind", "BARS"));
        choose("build:number", "own:3");
        answered(() -> click("build:addFigure"));
        assertAccessible();
        page.setViewportSize(390, 900);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        page.setViewportSize(1280, 900);

        press("build:save");
        assertThat(page.url()).contains("study=guillet2023");
        page.locator("td.row-acts a").first().click();
        page.waitForURL(url -> url.contains("/report/reports"));
        assertThat(page.locator("main").innerText()).contains("27/48", "equal as cut off");
    }

    /** A count in the window, no bleeding and no treatment until its end. */
    private void sustained(String name, int from, int to, String count) {
        kind("COUNTED");
        choose("build:criterionReading", "LAST");
        fill("build:from", count);
        window("criterion", String.valueOf(from), String.valueOf(to));
        subgroup(name);
        int group = page.locator("[id='build:target'] option[value^='and:']").count();
        kind("BLED");
        window("criterion", "0", String.valueOf(to));
        page.locator("[id='build:negated']").check();
        further(group - 1);
        kind("TREATMENT");
        window("criterion", "1", String.valueOf(to));
        page.locator("[id='build:negated']").check();
        further(group - 1);
    }

    private void further(int group) {
        answered(() -> choose("build:target", "and:" + group));
        add();
    }

    private void subgroup(String name) {
        group("part", name);
    }

    private void group(String target, String name) {
        answered(() -> choose("build:target", target));
        fill("build:part", name);
        add();
    }

    private void add() {
        answered(() -> click("build:addCriterion"));
    }

    private void kind(String kind) {
        answered(() -> choose("build:kind", kind));
    }

    private void window(String prefix, String from, String to) {
        fill("build:" + prefix + "From", from);
        fill("build:" + prefix + "To", to);
    }

    /** How many of a group are in another. */
    private void members(String measure, String statistic, String group, String member, String published) {
        answered(() -> choose("build:statistic", statistic));
        answered(() -> choose("build:source", "MEMBERS"));
        choose("build:group", group);
        choose("build:member", member);
        number(measure, published);
    }

    private void number(String measure, String published) {
        fill("build:measure", measure);
        fill("build:published", published);
        answered(() -> click("build:addEndpoint"));
        assertThat(row(measure).count()).as(measure).isPositive();
    }

    private Locator row(String measure) {
        return page.locator("table.numbers tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(
                                "th",
                                new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + measure + "\\b")))));
    }

    /** The value of a number when it is counted. */
    private String value(String measure) {
        Locator value = row(measure).first().locator("td.value");
        page.waitForCondition(() -> !value.innerText().isBlank());
        return value.innerText().replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    private void tick(String id, String... codes) {
        for (String code : codes) {
            page.locator("[id='build:" + id + "'] input[value=" + code + "]").check();
        }
    }

    private void click(String id) {
        page.locator("[id='" + id + "']").click();
    }

    private void answered(Runnable first, Runnable act) {
        first.run();
        answered(act);
    }
}
