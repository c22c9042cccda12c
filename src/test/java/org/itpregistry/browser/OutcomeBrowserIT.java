package org.itpregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itpregistry.outcome.CsvTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the definitions answer on stored persons: at the door, on the page of a person, and set against each other. */
class OutcomeBrowserIT extends Journey {
    private static final Path COHORTS = Path.of("src", "test", "resources", "cohorts");
    private static final String DOOR = "/outcomes?cohort=EDGE&format=";

    /** The column in which the table answers a definition. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("PHASE", "phase_at_t0"),
            Map.entry("RESP-IWG-CR", "iwg_cr_day"),
            Map.entry("RESP-IWG-R", "iwg_r_day"),
            Map.entry("RESP-IWG-LOSS-R", "iwg_loss_r"),
            Map.entry("RESP-ARNOLD", "arnold_day"),
            Map.entry("RESP-CRICKX", "crickx_best"),
            Map.entry("RESP-ROBAK", "robak_day"),
            Map.entry("REFR-ITO", "ito_refractory"),
            Map.entry("RESP-IWG-CSDEP", "cs_dependent"),
            Map.entry("RESP-IWG-REFRACTORY", "iwg_refractory"),
            Map.entry("REMISSION-SROT", "srot30_180"));

    @BeforeAll
    static void cases_with_known_answers_are_imported() throws IOException, InterruptedException {
        HttpResponse<String> answer = Doors.importBundle(Files.readAllBytes(COHORTS.resolve("edge_cases.zip")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    @Test
    void the_door_answers_every_case_as_worked_out_by_hand() throws IOException, InterruptedException {
        Map<String, CsvTable.Row> answers = table(Doors.get(DOOR + "csv").body()).list().stream()
                .collect(Collectors.toMap(row -> row.text("patient_id"), Function.identity()));
        try (var expected = Files.newInputStream(COHORTS.resolve("edge_cases_expected.csv"))) {
            List<CsvTable.Row> cases = CsvTable.read(expected).list().stream()
                    .filter(row -> COLUMNS.containsKey(row.text("definition_id")))
                    .toList();
            assertThat(cases).hasSizeGreaterThan(30).allSatisfy(row -> assertThat(
                            answers.get(row.text("patient_id")).text(COLUMNS.get(row.text("definition_id"))))
                    .as(row.text("patient_id") + " " + row.text("definition_id"))
                    .isEqualTo(row.text("expected")));
        }
    }

    @Test
    void the_door_gives_the_same_as_json_and_says_what_it_cannot_give() throws IOException, InterruptedException {
        var rows = JsonParser.parseString(Doors.get(DOOR + "json").body()).getAsJsonArray();
        assertThat(rows).hasSize(table(Doors.get(DOOR + "csv").body()).list().size());
        assertThat(rows.get(0).getAsJsonObject().get("patient_id").getAsString())
                .isEqualTo("E01");
        assertThat(Doors.get("/outcomes?cohort=edge").statusCode()).isEqualTo(404);
        assertThat(Doors.get("/outcomes").statusCode()).isEqualTo(422);
        assertThat(Doors.get(DOOR + "pdf").statusCode()).isEqualTo(422);
    }

    @Test
    void a_chosen_outcome_marks_what_it_rests_on() {
        logIn("coord");
        visit("/chart/patients.xhtml?q=E01");
        page.locator("a.pseudonym").first().click();
        page.locator("#outcomes summary:has-text('Response')").click();
        assertAccessible();
        page.locator("a[href*='outcome=RESP-IWG-CR.REGISTRY']").click();
        page.waitForURL(url -> url.contains("outcome=RESP-IWG-CR.REGISTRY"));
        assertThat(page.locator(".evidence").innerText())
                .contains("Complete response", "Day 10", "RESP-IWG-CR v2 registry rules");
        assertThat(page.locator(".evidence li").count()).isEqualTo(2);
        assertThat(page.locator("#platelet_counts tr.rests").count()).isEqualTo(2);
        assertThat(page.locator("#course svg").innerHTML()).contains("rgb(179,89,0)");
        assertAccessible();
    }

    @Test
    void two_definitions_are_set_against_each_other_at_an_address_that_can_be_shared() {
        logIn("coord");
        visit("/assessment/difference.xhtml");
        choose("first", "RESP-IWG-CR.REGISTRY");
        choose("second", "RESP-CRICKX-CR.AS_PUBLISHED");
        choose("cohort", "EDGE");
        page.locator("form.compare button").click();
        page.waitForURL(url -> url.contains("cohort=EDGE"));
        assertThat(page.locator("table.rates").innerText()).contains("RESP-IWG-CR v2 registry rules", "%");
        assertThat(page.locator("table.cross td.changed").count()).isPositive();
        String changes = page.locator("table.changes").innerText();
        assertThat(changes).contains("E03");
        assertAccessible();
        page.navigate(page.url().replace("a.confirmation_days=7", "a.confirmation_days=0"));
        assertThat(page.locator("table.changes").innerText()).isNotEqualTo(changes);
    }

    @Test
    void typing_narrows_the_definitions() {
        logIn("dm.north");
        visit("/assessment/definitions.xhtml");
        int all = page.locator("article.definition").count();
        assertThat(page.locator("article.definition:visible").count())
                .as("folded")
                .isZero();
        page.locator("#q").fill("refractory splenectomy");
        int left = page.locator("article.definition:visible").count();
        assertThat(left).isBetween(1, all - 1);
        assertThat(page.locator("[id='RESP-IWG-REFRACTORY']").isVisible()).isTrue();
        assertAccessible();
    }

    @Test
    void the_address_of_a_definition_unfolds_its_topic() {
        logIn("dm.north");
        visit("/assessment/definitions.xhtml#RESP-IWG-CR");
        page.locator("[id='RESP-IWG-CR']").waitFor();
        assertThat(page.locator("details.definitions[open]").count()).isEqualTo(1);
    }

    private static CsvTable table(String csv) throws IOException {
        return CsvTable.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void what_to_look_at_in_the_data_is_on_a_page_and_at_a_door() throws IOException, InterruptedException {
        List<String> rows = Doors.get("/quality?cohort=EDGE").body().lines().toList();
        assertThat(rows.get(0)).isEqualTo("center_id,patient_id,kind,rule,form,row_id,item,text");
        assertThat(rows).anyMatch(row -> row.contains(",ALERT,RULE-") || row.contains(",NOTICE,RULE-"));
        logIn("coord");
        visit("/assessment/quality.xhtml?cohort=EDGE");
        assertThat(page.locator("main").innerText()).contains("Recorded against guideline texts");
        assertAccessible();
    }
}
