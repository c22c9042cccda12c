package org.itpregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Lists in place of codes: searched as one types, labels shown, codes stored, extended by a coordinator without a release. */
class CodeListBrowserIT extends Journey {
    private static final String SAVED = "done=saved";

    @Test
    void a_measurement_is_found_by_typing_and_foo_in_bar_is_refused() {
        logIn("dm.north");
        visit("/followup/observation.xhtml?patient=" + somebody());
        fill("record:observed_date", "2024-03-04");
        fill("record:value", "-12.6");
        type("record:code", "FOO");
        type("record:unit", "BAR");
        press("record:save");
        assertThat(errorAt("code")).contains("FOO").contains("list");
        assertThat(errorAt("unit")).contains("BAR").contains("list");
        assertThat(value("record:code")).isEqualTo("FOO");
        assertThat(value("record:value")).isEqualTo("-12.6");
        assertAccessible();

        type("record:code", "hemogl");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("ul.choices:not([hidden]) [aria-selected=true]").innerText())
                .isEqualTo("Hemoglobin");
        page.keyboard().press("Enter");
        assertThat(value("record:code")).isEqualTo("Hemoglobin");
        type("record:unit", "KG");
        page.keyboard().press("Escape");
        press("record:save");
        assertThat(errorAt("unit")).contains("Hemoglobin").contains("g/dL");

        type("record:unit", "g/dl");
        page.keyboard().press("Escape");
        press("record:save");
        assertThat(errorAt("value")).contains("-12.6").contains("0 – 30");

        fill("record:value", "12.6");
        press("record:save");
        assertThat(page.url()).contains(SAVED);
        assertThat(page.locator("#observations").innerText())
                .contains("Hemoglobin", "g/dL")
                .doesNotContain("G_PER_DL");
    }

    @Test
    void a_phone_shows_the_search_within_its_width() {
        logIn("dm.north");
        page.setViewportSize(390, 800);
        visit("/event/event.xhtml?patient=" + somebody());
        type("record:term", "throm ve");
        Locator offered = page.locator("ul.choices:not([hidden])");
        assertThat(offered.innerText()).contains("Deep vein thrombosis");
        assertThat(offered.boundingBox().x).isNotNegative();
        assertThat(offered.boundingBox().x + offered.boundingBox().width).isLessThanOrEqualTo(390);
        assertAccessible();
        offered.locator("[role=option]").first().click();
        assertThat(value("record:term")).isNotEqualTo("throm ve");
    }

    @Test
    void several_comorbidities_stand_in_one_field() {
        logIn("dm.north");
        visit("/entry/patient.xhtml?id=" + somebody());
        choose("record:comorbidities_missing", "");
        type("record:comorbidities", "mgus");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.keyboard().type("Diabetes mellitus");
        page.keyboard().press("Escape");
        assertThat(value("record:comorbidities"))
                .isEqualTo("Monoclonal gammopathy of undetermined significance; Diabetes mellitus");
        page.locator("[id='record:save']").click();
        page.waitForURL(url -> url.contains("/chart/"));
        page.locator("a[href*='/entry/patient.xhtml?id=']").first().click();
        assertThat(value("record:comorbidities"))
                .isEqualTo("Monoclonal gammopathy of undetermined significance; Diabetes mellitus");
    }

    @Test
    void a_coordinator_adds_a_comorbidity_and_a_data_manager_uses_it() {
        logIn("coord");
        visit("/codelist/lists.xhtml?list=comorbidities");
        fill("new:label", "diabetes MELLITUS");
        fill("new:code", "QUAINT");
        press("new:add");
        assertThat(message("new", "label")).contains("DIABETES");
        assertThat(value("new:code")).isEqualTo("QUAINT");
        fill("new:label", "Quaint disease");
        fill("new:code", "quaint disease");
        press("new:add");
        assertThat(message("new", "code")).contains("quaint disease");
        assertThat(value("new:label")).isEqualTo("Quaint disease");
        fill("new:code", "QUAINT_DISEASE");
        fill("new:orpha", "x");
        press("new:add");
        assertThat(message("new", "orpha")).contains("x is no ORPHA code");
        assertThat(value("new:orpha")).isEqualTo("x");
        fill("new:orpha", "");
        press("new:add");
        assertThat(page.url()).contains("done=codeAdded");
        assertAccessible();
        visit("/audit/trail.xhtml?table=code_entry");
        assertThat(page.locator("table.audit").innerText()).contains("QUAINT_DISEASE", "Quaint disease", "Coordinator");

        page.context().clearCookies();
        logIn("dm.north");
        visit("/entry/patient.xhtml?id=" + somebody());
        type("record:comorbidities", "quaint");
        assertThat(page.locator("ul.choices:not([hidden])").innerText()).contains("Quaint disease");
    }

    @Test
    void a_coordinator_adds_an_agent_and_changes_what_definitions_make_of_it() {
        logIn("coord");
        visit("/codelist/lists.xhtml?list=agents");
        fill("new:label", "Quaint antibody");
        fill("new:code", "QUAINT_MAB");
        press("new:add");
        assertThat(page.locator("[id='new'] .error").allInnerTexts().toString()).contains("at least one class");
        page.locator("[id='new'] input[value='ITP_TREATMENT']").check();
        press("new:add");
        assertThat(page.url()).contains("done=codeAdded");

        page.locator("a[href*='entry=QUAINT_MAB']").click();
        page.waitForURL(url -> url.contains("entry=QUAINT_MAB"));
        assertThat(value("change:label")).isEqualTo("Quaint antibody");
        assertThat(page.locator("[id='change'] input[value='ITP_TREATMENT']").isChecked())
                .isTrue();
        assertAccessible();

        try (Page ofAnother = page.context().newPage()) {
            ofAnother.navigate(page.url());
            ofAnother.locator("[id='change:label']").fill("Quaint antibody, subcutaneous");
            ofAnother.locator("[id='change:save']").click();
            ofAnother.waitForURL(url -> url.contains("done=codeChanged"));
        }
        page.locator("[id='change'] input[value='SYK_INHIBITOR']").check();
        fill("change:washout", "14");
        press("change:save");
        assertThat(page.locator("[id='change'] .problem").innerText()).contains("Somebody else changed this list");
        assertThat(value("change:washout")).isEqualTo("14");
        assertThat(row("QUAINT_MAB")).contains("subcutaneous").doesNotContain("14 days");
        press("change:save");
        assertThat(page.url()).contains("done=codeChanged");
        assertThat(row("QUAINT_MAB")).contains("14 days after rescue").doesNotContain("subcutaneous");
    }

    private String row(String code) {
        return page.locator("#entries tbody tr")
                .filter(new Locator.FilterOptions().setHasText(code))
                .innerText();
    }

    private String somebody() {
        visit("/chart/patients.xhtml");
        String link = page.locator("table a[href*='/chart/patient.xhtml?id=']")
                .first()
                .getAttribute("href");
        return link.substring(link.indexOf("id=") + 3);
    }

    private void type(String id, String text) {
        fill(id, "");
        page.locator("[id='" + id + "']").pressSequentially(text);
    }

    private String value(String id) {
        return page.locator("[id='" + id + "']").inputValue();
    }

    private String errorAt(String item) {
        return page.locator("[id='record:" + item + "_error']").innerText();
    }

    private String message(String form, String field) {
        return page.locator("[id='" + form + ":" + field + "_error']").innerText();
    }
}
