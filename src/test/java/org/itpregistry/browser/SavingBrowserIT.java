package org.itpregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A form is stored once, whatever a hand or a browser does with it; and whoever comes second is told so. */
class SavingBrowserIT extends Journey {
    private static final String NEW_PERSON = "/entry/patient.xhtml";

    @Test
    void a_double_click_registers_one_person() {
        logIn("dm.north");
        long before = persons();
        visit(NEW_PERSON);
        fillPerson("1990-05");
        page.locator("[id='record:save']").dblclick();
        page.waitForURL(url -> url.contains("/chart/patient"));
        assertThat(page.locator(".done").count()).isEqualTo(1);
        assertThat(persons()).isEqualTo(before + 1);
    }

    @Test
    void back_and_save_again_shows_the_first_result_and_a_change_is_offered_as_a_correction() {
        logIn("dm.north");
        long before = persons();
        visit(NEW_PERSON);
        String token = page.locator("[id='record:token']").getAttribute("value");
        fillPerson("1991-06");
        press("record:save");
        String first = page.url();
        page.goBack();
        sameForm(token, "1991-06");
        press("record:save");
        assertThat(page.url()).isEqualTo(first);
        assertThat(persons()).isEqualTo(before + 1);

        visit(first.substring(first.indexOf("/chart")));
        page.goBack();
        visit(NEW_PERSON);
        sameForm(token, "1992-07");
        press("record:save");
        assertThat(page.locator("#conflict h2").innerText()).contains("saved already");
        assertThat(page.locator("#content").innerText()).doesNotContain("Nothing was saved");
        assertThat(page.locator("#conflict tbody tr").count()).isEqualTo(1);
        assertThat(page.locator("[id='record:birth_date']").inputValue()).isEqualTo("1992-07");
        assertAccessible();
        press("record:overwrite");
        assertThat(idIn(page.url())).isEqualTo(idIn(first));
        assertThat(page.locator("dl.person").innerText()).contains("1992");
        assertThat(persons()).isEqualTo(before + 1);
    }

    @Test
    void the_browsers_own_way_back_registers_nobody_twice() {
        logIn("dm.north");
        long before = persons();
        visit(NEW_PERSON);
        fillPerson("1984-03");
        press("record:save");
        String first = page.url();
        page.goBack();
        page.locator("[id='record:save']").click();
        page.locator("#conflict h2, .done").first().waitFor();
        boolean sameResult = page.url().contains("/chart/patient.xhtml?id=" + idIn(first));
        boolean offered = page.locator("#conflict h2:has-text('saved already')").count() == 1;
        assertThat(sameResult || offered).as(page.url()).isTrue();
        assertThat(page.locator("#content").innerText()).doesNotContain("Nothing was saved");
        assertThat(persons()).isEqualTo(before + 1);
    }

    @Test
    void a_double_click_signs_and_locks_once_and_says_so() {
        logIn("dm.north");
        visit(NEW_PERSON);
        fillPerson("1983-02");
        press("record:save");
        String chart = "/chart/patient.xhtml?id=" + idIn(page.url());
        page.context().clearCookies();
        logIn("inv.north");
        visit(chart);
        fill("sign:password", RegistryUnderTest.get().passwordOf("inv.north"));
        page.locator("[id='sign:act']").dblclick();
        page.waitForURL(url -> url.contains("done=signed"));
        visit(chart);
        assertThat(page.locator("table.signatures tbody tr").count()).isEqualTo(1);
        page.context().clearCookies();
        logIn("coord");
        visit(chart);
        fill("lock:reason", "source data verified");
        page.locator("[id='lock:close']").dblclick();
        page.waitForURL(url -> url.contains("done=locked"));
        visit(chart);
        assertThat(page.locator("table.locks tbody tr").count()).isEqualTo(1);
    }

    @Test
    void a_double_click_takes_one_cut_and_makes_one_schedule() {
        logIn("coord");
        visit("/schedule/schedules.xhtml");
        fill("form:name", "Clicked twice");
        fill("form:first", "2099-01-01");
        page.locator("[id='form:save']").dblclick();
        page.waitForURL(url -> url.contains("done=schedule"));
        assertThat(page.locator("th[scope=row]:text-is('Clicked twice')").count())
                .isEqualTo(1);
        visit("/cut/cuts.xhtml");
        fill("cuts:name", "Clicked twice");
        page.locator("[id='cuts:take']").dblclick();
        page.locator("p.done").waitFor();
        assertThat(page.locator(".refused").count()).isZero();
        assertThat(page.locator("table.results th[scope=row]:has-text('Clicked twice')")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void the_same_request_sent_twice_is_answered_twice_alike_and_stored_once() {
        logIn("dm.north");
        long before = persons();
        visit(NEW_PERSON);
        fillPerson("1989-01");
        FormData form = FormData.create();
        page.locator("#record input, #record select").all().forEach(field -> {
            String name = field.getAttribute("name");
            if (name != null
                    && !"submit".equals(field.getAttribute("type"))
                    && !"checkbox".equals(field.getAttribute("type"))) {
                form.append(name, field.inputValue());
            }
        });
        form.append("record:save", "Register");
        String address = RegistryUnderTest.get().url() + NEW_PERSON;
        List<String> seen = List.of(
                page.request()
                        .post(address, RequestOptions.create().setForm(form))
                        .url(),
                page.request()
                        .post(address, RequestOptions.create().setForm(form))
                        .url());
        assertThat(seen.get(0)).contains("/chart/patient").isEqualTo(seen.get(1));
        assertThat(persons()).isEqualTo(before + 1);
    }

    @Test
    void every_fault_is_told_in_one_round_at_its_field() {
        logIn("coord");
        visit(NEW_PERSON);
        choose("record:case_type", "ADULT");
        fill("record:birth_date", "2020-05-01");
        fill("record:diagnosis_date", "2019-05-01");
        fill("record:registration_date", "soon");
        press("record:save");
        for (String field : List.of("center", "sex", "diagnosis_date", "registration_date")) {
            assertThat(page.locator("[id='record:" + field + "_error']").count())
                    .as(field)
                    .isEqualTo(1);
        }
        assertThat(page.locator("[id='record:registration_date']").inputValue()).isEqualTo("soon");
        assertAccessible();
    }

    @Test
    void the_second_of_two_who_correct_a_person_is_shown_who_was_first() {
        logIn("dm.north");
        visit(NEW_PERSON);
        fillPerson("1985-03");
        press("record:save");
        String edit = NEW_PERSON + "?id=" + idIn(page.url());
        visit(edit);
        fill("record:diagnosis_date", "2016");
        try (BrowserContext other = Chromium.get().newContext()) {
            Page second = other.newPage();
            logInOn(second, "inv.north");
            second.navigate(RegistryUnderTest.get().url() + edit);
            second.locator("[id='record:diagnosis_date']").fill("2017");
            second.locator("[id='record:save']").click();
            second.waitForURL(url -> url.contains("/chart/"));
        }
        press("record:save");
        assertThat(page.locator("#conflict h2").innerText()).contains("saved this record on");
        assertThat(page.locator("#conflict tbody").innerText()).contains("2016", "2017");
        screenshot("conflict");
        assertAccessible();
    }

    @Test
    void a_locked_form_is_read_only_at_once_and_says_by_whom() {
        logIn("coord");
        visit("/chart/patients.xhtml");
        String person = page.locator("a.pseudonym").last().getAttribute("href").replaceAll(".*id=", "");
        visit("/chart/patient.xhtml?id=" + person);
        fill("lock:reason", "source data verified");
        press("lock:close");
        assertThat(page.locator("#locked").innerText()).contains("source data verified");
        visit(NEW_PERSON + "?id=" + person);
        assertThat(page.locator("#locked").count()).isEqualTo(1);
        assertThat(page.locator("[id='record:save']").count()).isZero();
        assertThat(page.locator("[id='record:birth_date']").isDisabled()).isTrue();
        screenshot("locked");
        assertAccessible();
        visit("/chart/patient.xhtml?id=" + person);
        fill("lock:reason", "query");
        press("lock:open");
        visit(NEW_PERSON + "?id=" + person);
        assertThat(page.locator("[id='record:reason_help']").innerText()).contains("needs its reason");
        fill("record:group_code", "era 2");
        press("record:save");
        assertThat(page.locator("[id='record:reason_error']").count()).isEqualTo(1);
        fill("record:reason", "Typing error");
        press("record:save");
        assertThat(page.url()).contains("/chart/patient");
    }

    @Test
    void a_record_is_not_voided_without_a_reason_and_the_field_says_so() {
        logIn("dm.north");
        visit(NEW_PERSON);
        fillPerson("1979-03");
        press("record:save");
        visit(NEW_PERSON + "?id=" + idIn(page.url()));
        page.locator("details.void summary").click();
        press("void:act");
        assertThat(page.locator("[id='void:why_error']").count()).isEqualTo(1);
        fill("void:why", "Entered twice");
        press("void:act");
        assertThat(page.url()).contains("/chart/patients");
    }

    private void logInOn(Page other, String user) {
        other.navigate(RegistryUnderTest.get().url() + "/");
        other.locator("input[name=user]").fill(user);
        other.locator("input[name=password]").fill(RegistryUnderTest.get().passwordOf(user));
        other.keyboard().press("Enter");
        other.waitForURL(url -> !url.contains("/access/login") && !url.contains("/access/session"));
    }

    private void fillPerson(String birth) {
        choose("record:case_type", "PREGNANCY");
        choose("record:sex", "F");
        fill("record:birth_date", birth);
        fill("record:diagnosis_date", "2015");
    }

    /** The form as the browser shows it after the way back; where it comes back empty, as a resend would bring it. */
    private void sameForm(String token, String birth) {
        fillPerson(birth);
        page.evaluate("token => { document.getElementById('record:token').value = token; }", token);
    }

    private static String idIn(String url) {
        return url.replaceAll(".*id=(\\d+).*", "$1");
    }

    /** How many persons the list has. */
    private long persons() {
        visit("/chart/patients.xhtml");
        String range = page.locator("nav.pages span, .pages span").first().innerText();
        return Long.parseLong(range.replaceAll("[,. ]", "").replaceAll(".*?(\\d+)\\D*$", "$1"));
    }
}
