package org.itpregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A mistake is a message at its field, with everything typed kept, on every page that is no form of the casebook. */
class MistakesBrowserIT extends Journey {
    @Test
    void a_wrong_password_at_signing() {
        logIn("inv.north");
        visit("/chart/patient.xhtml?id=" + somebody());
        fill("sign:password", "not the password");
        press("sign:act");
        assertAt("sign:password", "password");
        assertThat(page.locator("#signature").innerText()).contains("Signature");
    }

    @Test
    void a_lock_without_a_reason_and_an_unlock_without_one() {
        logIn("coord");
        String person = somebody();
        visit("/chart/patient.xhtml?id=" + person);
        press("lock:close");
        assertAt("lock:reason", "reason");
        fill("lock:reason", "monitored");
        press("lock:close");
        visit("/chart/patient.xhtml?id=" + person);
        fill("lock:reason", "  ");
        press("lock:open");
        assertAt("lock:reason", "reason");
        fill("lock:reason", "query answered");
        press("lock:open");
        assertThat(page.url()).contains("done=unlocked");
    }

    @Test
    void a_cut_without_a_name_or_with_a_day_that_is_none() {
        logIn("coord");
        visit("/cut/cuts.xhtml");
        fill("cuts:date", "31.02.2024");
        press("cuts:take");
        assertAt("cuts:date", "31.02.2024");
        assertKept("cuts:date", "31.02.2024");
        fill("cuts:date", "2024-06-30");
        press("cuts:take");
        assertAt("cuts:name", "name");
        assertKept("cuts:date", "2024-06-30");
        assertAccessible();
    }

    @Test
    void a_schedule_with_a_wrong_day_and_a_wrong_address() {
        logIn("coord");
        visit("/schedule/schedules.xhtml");
        fill("form:name", "Quarterly of mistakes");
        fill("form:first", "tomorrow");
        fill("form:recipients", "nobody at home");
        press("form:save");
        assertAt("form:first", "YYYY-MM-DD");
        assertKept("form:first", "tomorrow");
        assertKept("form:recipients", "nobody at home");
        fill("form:first", "2020-01-01");
        press("form:save");
        fill("form:recipients", "");
        press("form:save");
        assertAt("form:first", "over");
        assertKept("form:name", "Quarterly of mistakes");
        fill("form:first", "2099-01-01");
        fill("form:recipients", "a@b.example, nobody");
        press("form:save");
        assertAt("form:recipients", "nobody");
        assertKept("form:recipients", "a@b.example, nobody");
        assertKept("form:first", "2099-01-01");
    }

    @Test
    void a_bad_short_name_of_a_study_can_be_corrected() {
        logIn("coord");
        visit("/builder/builder.xhtml");
        fill("build:name", "Mistakes and their mending");
        fill("build:key", "Bad Name!");
        press("build:save");
        assertThat(page.locator("[id='build:key'] ~ p.error").innerText()).isNotBlank();
        assertKept("build:key", "Bad Name!");
        fill("build:key", "mended-name");
        press("build:save");
        assertThat(page.url()).contains("study=mended-name");
    }

    @Test
    void a_token_without_label_or_days() {
        logIn("coord");
        visit("/access/tokens.xhtml");
        fill("new:label", "   ");
        press("new:make");
        assertAt("new:label", "fill");
        fill("new:label", "nightly");
        fill("new:days", "soon");
        press("new:make");
        assertAt("new:days", "90");
        assertKept("new:days", "soon");
        fill("new:days", "0");
        press("new:make");
        assertAt("new:days", "days");
        assertKept("new:label", "nightly");
    }

    @Test
    void a_center_that_there_is_or_whose_key_is_none() {
        logIn("coord");
        visit("/access/centers.xhtml");
        fill("new:key", "C01");
        fill("new:name", "Again");
        press("new:create");
        assertAt("new:key", "C01");
        assertKept("new:name", "Again");
        fill("new:key", "no key");
        press("new:create");
        assertAt("new:key", "key");
        assertKept("new:key", "no key");
    }

    @Test
    void a_new_password_that_differs_or_is_too_short() {
        logIn("mon.north");
        visit("/access/password.xhtml");
        fill("password:current", "wrong");
        fill("password:chosen", "a long enough new password");
        fill("password:repeated", "another one");
        press("password:change");
        assertAt("password:repeated", "");
        fill("password:current", "wrong");
        fill("password:chosen", "a long enough new password");
        fill("password:repeated", "a long enough new password");
        press("password:change");
        assertAt("password:current", "");
    }

    @Test
    void a_user_that_there_is() {
        logIn("admin");
        visit("/access/users.xhtml");
        page.locator("[id='users:add']").click();
        page.locator("[id='form:userName']").waitFor();
        fill("form:userName", "coord");
        fill("form:displayName", "Somebody else");
        page.locator("[id='form:create']").click();
        page.locator("[id='form'] .error").first().waitFor();
        assertAt("form:userName", "coord");
        assertKept("form:displayName", "Somebody else");
    }

    private String somebody() {
        visit("/chart/patients.xhtml");
        String link = page.locator("table a[href*='/chart/patient.xhtml?id=']")
                .first()
                .getAttribute("href");
        return link.substring(link.indexOf("id=") + 3);
    }

    /** The message stands in the block of the field. */
    private void assertAt(String id, String words) {
        String message = page.locator("[id='" + id + "']")
                .locator("xpath=ancestor::div[contains(@class, 'item') or contains(@class, 'filter-field')][1]")
                .locator(".error")
                .first()
                .innerText();
        assertThat(message).isNotBlank().containsIgnoringCase(words);
    }

    private void assertKept(String id, String typed) {
        assertThat(page.locator("[id='" + id + "']").inputValue()).isEqualTo(typed);
    }
}
