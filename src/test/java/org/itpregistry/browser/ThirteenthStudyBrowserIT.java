package org.itpregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import org.itpregistry.study.InventedGuillet;
import org.itpregistry.study.InventedWebert;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Studies that are not among those that ship, made on the page alone from papers and counted on synthetic cohorts: TPO receptor
 * agonists stopped in complete response (Guillet 2023), and pregnancies of women with ITP (Webert 2003).
 */
class ThirteenthStudyBrowserIT extends BuilderJourney {
    @BeforeAll
    static void two_cohorts_are_imported() throws IOException, InterruptedException {
        assertThat(Doors.importBundle(InventedGuillet.bundle()).statusCode()).isEqualTo(201);
        assertThat(Doors.importBundle(InventedWebert.bundle()).statusCode()).isEqualTo(201);
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
        sustained("Complete response off treatment at week 24", 155, 182, "> 100");
        sustained("Response off treatment at week 52", 350, 378, "> 30");
        sustained("Complete response off treatment at week 52", 350, 378, "> 100");

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

        members("Response at week 24", "COUNT", "all", "part-1", "27");
        members("Complete response at week 24", "COUNT", "all", "part-2", "15");
        members("Response at week 52", "COUNT", "all", "part-3", "25");
        members("Complete response at week 52", "COUNT", "all", "part-4", "14");
        members("Complete response when treated again", "COUNT", "part-5", "part-6", "11");
        members("Severe bleeding", "COUNT", "all", "part-7", "0");
        members("Share with a response at week 24", "PROPORTION", "all", "part-1", "56.2");
        answered(() -> choose("build:statistic", "MEDIAN"));
        fill("build:endpointDefinition", "AGE");
        answered(() -> page.keyboard().press("Tab"));
        number("Age", "58.5");
        answered(() -> choose("build:statistic", "KM_MEDIAN"));
        answered(() -> choose("build:source", "TIME"));
        fill("build:endpointBelow", "30");
        number("Time to a count below 30", "");

        assertThat(value("Response at week 24")).startsWith("27");
        assertThat(value("Complete response at week 24")).startsWith("15");
        assertThat(value("Response at week 52")).startsWith("25");
        assertThat(value("Complete response at week 52")).startsWith("14");
        assertThat(row("Complete response when treated again").innerText()).contains("11/12");
        assertThat(value("Severe bleeding")).startsWith("0");
        assertThat(row("Share with a response at week 24").innerText()).contains("27/48", "41.2", "70.5");
        assertThat(value("Age")).startsWith("58.5");

        choose("build:item", "own:7");
        choose("build:as", "MEAN");
        answered(() -> click("build:addRow"));
        choose("build:number", "own:8");
        fill("build:since", "the end of treatment");
        answered(() -> click("build:addFigure"));
        answered(() -> choose("build:figureKind", "BARS"));
        choose("build:number", "own:6");
        answered(() -> click("build:addFigure"));
        assertAccessible();
        page.setViewportSize(390, 900);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
        page.setViewportSize(1280, 900);

        press("build:save");
        assertThat(page.url()).contains("study=guillet2023");
        visit("/report/reports.xhtml?study=guillet2023&cohort=GUILLET2023");
        assertThat(page.locator("main").innerText()).contains("27/48");
    }

    @Test
    void a_study_of_pregnancies_and_their_newborns_is_made_on_the_page() {
        logIn("coord");
        visit("/builder/builder.xhtml?cohort=WEBERT2003");
        fill("build:name", "Pregnancies of women with ITP");
        fill("build:key", "webert2003");
        answered(() -> click("build:clearNumbers"));
        answered(() -> choose("build:counted", "PREGNANCY"));
        answered(() -> choose("build:index", "DELIVERY"));
        answered(() -> page.locator("table.flow button").last().click());
        assertThat(page.locator("[id='count']").innerText()).contains("119");

        kind("COUNTED");
        choose("build:criterionReading", "LAST");
        fill("build:to", "< 150");
        window("criterion", "-7", "0");
        subgroup("Count below 150 at delivery");
        kind("BLED");
        fill("build:criterionGrade", "2");
        window("criterion", "-280", "0");
        subgroup("Bleeding of grade 2 or more");
        kind("TREATMENT");
        window("criterion", "-280", "0");
        subgroup("Treated");
        kind("ANYONE");
        group("unit:WOMAN", "Women");
        kind("ANYONE");
        group("unit:NEWBORN", "Newborns");
        kind("TREATMENT");
        window("criterion", "0", "28");
        group("unit:NEWBORN", "Newborns treated");

        members("Low at delivery", "PROPORTION", "all", "part-1", "89");
        members("Bleeding", "COUNT", "all", "part-2", "25");
        members("Treated in pregnancy", "PROPORTION", "all", "part-3", "31.1");
        members("Newborns treated", "PROPORTION", "part-5", "part-6", "14.6");
        answered(() -> choose("build:statistic", "NUMBER"));
        choose("build:group", "part-4");
        number("Women", "92");
        answered(() -> choose("build:statistic", "MINIMUM"));
        answered(() -> choose("build:source", "COUNTS"));
        choose("build:group", "part-5");
        choose("build:endpointReading", "FIRST");
        window("endpoint", "0", "1");
        number("Lowest count at birth", "12");

        assertThat(row("Low at delivery").innerText()).contains("98/110", "89");
        assertThat(value("Bleeding")).startsWith("25");
        assertThat(row("Treated in pregnancy").innerText()).contains("37/119", "31.1");
        assertThat(row("Newborns treated").last().innerText()).contains("18/123", "14.6");
        assertThat(value("Women")).startsWith("92");
        assertThat(value("Lowest count at birth")).startsWith("12");
        press("build:save");
        assertThat(page.url()).contains("study=webert2003");
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
        answered(() -> page.locator("[id='build:useText']").evaluate("button => button.closest('details').open = true"), () -> click("build:useText"));
        assertThat(page.locator("[id='build:key']").inputValue()).isEqualTo("Bad Name");
        assertThat(page.locator("p.error").allInnerTexts()).anyMatch(words -> words.contains("lower case"));
        fill("build:key", "badd-name");
        press("build:save");
        String first = page.url();

        com.microsoft.playwright.Page other = page.context().newPage();
        other.navigate(first);
        other.locator("[id='build:name']").fill("From the other window");
        other.waitForNavigation(() -> other.locator("[id='build:save']").click());
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
                        .setHas(page.locator("th", new com.microsoft.playwright.Page.LocatorOptions().setHasText(
                                java.util.regex.Pattern.compile("^\\s*" + measure + "\\b")))));
    }

    /** The value of a number when it is counted. */
    private String value(String measure) {
        Locator value = row(measure).first().locator("td.value");
        page.waitForCondition(() -> !value.innerText().isBlank());
        return value.innerText();
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
