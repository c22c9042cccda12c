package org.itpregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A coordinator makes a study on the page, from the criteria to the printed report. */
class BuilderBrowserIT extends BuilderJourney {
    private static final String COHORT = "ARNOLD2010";

    @BeforeAll
    static void a_cohort_is_imported() throws IOException, InterruptedException {
        byte[] bundle = Files.readAllBytes(Path.of("src", "test", "resources", "cohorts", "arnold2010.zip"));
        assertThat(Doors.importBundle(bundle).statusCode()).isEqualTo(201);
    }

    @Test
    void a_cohort_is_built_from_criteria_to_pdf() throws IOException {
        logIn("coord");
        visit("/builder/builder.xhtml?cohort=" + COHORT);
        assertThat(count()).contains("19 persons are left").contains("of 19 in the cohort " + COHORT);
        assertAccessible();

        answered(() -> choose("build:kind", "SEX"));
        page.locator("[id='build:codes'] input[value=F]").check();
        answered(() -> page.locator("[id='build:addCriterion']").click());
        int women = left();
        assertThat(women).isBetween(1, 18);
        assertThat(page.locator("table.flow").innerText()).contains("Sex: Female");

        answered(() -> choose("build:kind", "DEFINITION"));
        fill("build:criterionDefinition", "RESP-ARNOLD");
        answered(() -> page.keyboard().press("Tab"));
        answered(() -> choose("build:target", "part"));
        fill("build:part", "Responders");
        answered(() -> page.locator("[id='build:addCriterion']").click());
        assertThat(left()).isEqualTo(women);
        String responders = page.locator(
                        "tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Responders"))
                .first()
                .locator("td.number")
                .innerText();
        assertAccessible();

        answered(() -> choose("build:statistic", "COUNT"));
        fill("build:endpointDefinition", "RESP-ARNOLD");
        answered(() -> page.keyboard().press("Tab"));
        fill("build:measure", "Response as of Arnold");
        answered(() -> page.locator("[id='build:addEndpoint']").click());

        fill("build:name", "Women on the combination");
        fill("build:key", "women-1");
        press("build:save");
        assertThat(page.url()).contains("study=women-1");
        assertThat(left()).isEqualTo(women);

        Download pdf = page.waitForDownload(() -> page.locator("a.pdf").first().click());
        try (var document = Loader.loadPDF(Files.readAllBytes(pdf.path()))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("Women on the combination", women + " persons: Sex: Female")
                    .containsPattern("Persons in the study\\s+COHORT-N v1\\s+" + women)
                    .containsPattern("(?s)Response as of Arnold.{0,200}?\\b" + responders + "\\b");
        }
    }

    @Test
    void a_protocol_with_faults_is_answered_with_their_places() throws IOException, InterruptedException {
        HttpResponse<String> refused = post("{\"id\": \"X\", \"title\": \"t\", \"groups\": []}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"pointer\":\"/id\"", "\"pointer\":\"/groups\"", "/population");
        assertThat(post("no json").statusCode()).isEqualTo(422);
    }

    @Test
    void a_protocol_is_kept_by_version_and_given_back() throws IOException, InterruptedException {
        String shipped = Doors.get("/studies/arnold2010").body();
        String own = shipped.replaceFirst("\"arnold2010\"", "\"arnold-again\"");
        assertThat(post(shipped).statusCode()).isEqualTo(422);
        HttpResponse<String> first = post(own);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(first.headers().firstValue("Location").orElse(""))
                .endsWith("/api/v1/studies/arnold-again?version=1");
        assertThat(post(own.replace("\"title\": \"", "\"title\": \"Second: ")).body())
                .contains("\"version\":2");
        assertThat(Doors.get("/studies/arnold-again?version=1").body()).doesNotContain("Second: ");
        assertThat(Doors.get("/studies/arnold-again").body()).contains("Second: ");
        assertThat(Doors.get("/studies/arnold-again@1/results?cohort=" + COHORT).body())
                .contains("ARN-05,Response,14,19,73.68");
        assertThat(Doors.get("/studies/arnold-again?version=9").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> post(String protocol) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        Doors.request("/studies")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(protocol))
                                .build(),
                        BodyHandlers.ofString());
    }

    private String count() {
        return page.locator("[id='count']").innerText();
    }

    private int left() {
        return Integer.parseInt(count().replaceAll("(?s)^\\D*(\\d+).*", "$1"));
    }
}
