package org.itpregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The very same form, sent a second time as a proxy or an impatient browser does, is answered and does nothing again. */
class OnceBrowserIT extends Journey {
    private static final String NEW_PERSON = "/entry/patient.xhtml";

    @Test
    void a_casebook_is_unlocked_once() {
        String chart = "/chart/patient.xhtml?id=" + newPerson("1977-04");
        logIn("coord");
        visit(chart);
        fill("lock:reason", "source data verified");
        press("lock:close");
        visit(chart);
        fill("lock:reason", "a query");
        answersAlike(sendTwice("lock", "lock:open"));
        visit(chart);
        assertThat(page.locator("table.locks tbody tr").count()).isEqualTo(1);
        assertThat(page.locator("[id='lock:close']").count()).isEqualTo(1);
    }

    @Test
    void a_voiding_is_taken_back_once() {
        String person = newPerson("1976-05");
        logIn("dm.north");
        visit(NEW_PERSON + "?id=" + person);
        page.locator("details.void summary").click();
        fill("void:why", "Entered twice");
        press("void:act");
        visit("/entry/voided.xhtml?form=patients&id=" + person);
        fill("record:reason", "It was not");
        List<APIResponse> answers = sendTwice("record", "record:act");
        answersAlike(answers);
        assertThat(answers.get(1).url()).contains("done=takenBack");
        visit("/entry/voided.xhtml?form=patients&id=" + person);
        assertThat(page.locator("[id='record:act']").count()).isZero();
    }

    @Test
    void an_entry_of_a_list_is_added_once() {
        logIn("coord");
        visit("/codelist/lists.xhtml?list=languages");
        fill("new:label", "Sent twice");
        fill("new:code", "SENTTWICE");
        answersAlike(sendTwice("new", "new:add"));
        visit("/codelist/lists.xhtml?list=languages");
        assertThat(page.locator("#entries tr:has-text('SENTTWICE')").count()).isEqualTo(1);
    }

    @Test
    void a_center_is_made_once_and_asks_for_consent_once() {
        logIn("coord");
        visit("/access/centers.xhtml");
        fill("new:key", "TWICE1");
        fill("new:name", "Sent twice");
        answersAlike(sendTwice("new", "new:create"));
        visit("/access/centers.xhtml");
        Locator row = page.locator("tr:has(td:text-is('TWICE1'))");
        assertThat(row.count()).isEqualTo(1);
        String consent = row.locator("input[type=submit]").getAttribute("id");
        sendTwice("asking", consent);
        visit("/access/centers.xhtml");
        assertThat(row.innerText()).contains("Yes");
    }

    @Test
    void a_user_is_created_once_and_given_a_role_once() {
        logIn("admin");
        visit("/access/users.xhtml");
        page.locator("[id='users:add']").click();
        fill("form:userName", "sent.twice");
        fill("form:displayName", "Sent Twice");
        answersAlike(sendTwice("form", "form:create"));
        visit("/access/users.xhtml");
        Locator row = page.locator("tr:has(td:text-is('sent.twice'))");
        assertThat(row.count()).isEqualTo(1);
        row.locator("button").click();
        page.locator("[id='user:role']").waitFor();
        choose("user:role", "AUDITOR");
        answersAlike(sendTwice("user", "user:grant"));
        visit("/access/users.xhtml");
        assertThat(row.locator("li").count()).isEqualTo(1);
    }

    @Test
    void two_clicks_on_create_hand_over_one_password() {
        logIn("admin");
        visit("/access/users.xhtml");
        page.locator("[id='users:add']").click();
        fill("form:userName", "clicked.twice");
        fill("form:displayName", "Clicked Twice");
        page.locator("[id='form:create']").dblclick();
        page.locator("#form input.secret").waitFor();
        assertThat(page.locator("#form input.secret").inputValue()).isNotBlank();
        visit("/access/users.xhtml");
        assertThat(page.locator("tr:has(td:text-is('clicked.twice'))").count()).isEqualTo(1);
    }

    private String newPerson(String birth) {
        logIn("dm.north");
        visit(NEW_PERSON);
        choose("record:case_type", "PREGNANCY");
        choose("record:sex", "F");
        fill("record:birth_date", birth);
        fill("record:diagnosis_date", "2015");
        press("record:save");
        String id = page.url().replaceAll(".*id=(\\d+).*", "$1");
        page.context().clearCookies();
        return id;
    }

    /** Sends the form of the page as the browser would by that button, twice and with the same token. */
    private List<APIResponse> sendTwice(String form, String button) {
        FormData data = FormData.create();
        page.locator("[id='" + form + "'] input, [id='" + form + "'] select")
                .all()
                .forEach(field -> {
                    String name = field.getAttribute("name");
                    String type = String.valueOf(field.getAttribute("type"));
                    if (name != null
                            && !List.of("submit", "checkbox", "radio", "button").contains(type)) {
                        data.append(name, field.inputValue());
                    }
                });
        assertThat(page.locator("[id='" + form + ":token']").count()).isEqualTo(1);
        data.append(button, "");
        return List.of(send(data), send(data));
    }

    private APIResponse send(FormData data) {
        APIResponse answer =
                page.request().post(page.url(), RequestOptions.create().setForm(data));
        assertThat(answer.status()).isEqualTo(200);
        return answer;
    }

    private static void answersAlike(List<APIResponse> answers) {
        assertThat(answers.get(1).url()).isEqualTo(answers.get(0).url());
        answers.forEach(answer -> assertThat(answer.text()).doesNotContain("class=\"problem\"", "ui-messages-error"));
    }
}
