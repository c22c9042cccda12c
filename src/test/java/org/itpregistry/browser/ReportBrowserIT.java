package org.itpregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From an imported cohort to the printed summary, as the doors and the page give it. */
class ReportBrowserIT extends Journey {
    private static final Path COHORTS = Path.of("src", "test", "resources", "cohorts");

    @BeforeAll
    static void a_cohort_is_imported() throws IOException, InterruptedException {
        HttpResponse<String> answer = Doors.importBundle(bundle("parveen2019"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    @Test
    void a_second_import_changes_nothing() throws IOException, InterruptedException {
        assertThat(Doors.importBundle(bundle("parveen2019")).body())
                .contains("\"patients.csv\":{\"read\":38,\"inserted\":0,\"updated\":0,\"unchanged\":38,\"refused\":0,");
    }

    @Test
    void the_results_agree_with_the_paper() throws IOException, InterruptedException {
        List<String> rows = Doors.get("/studies/parveen2019/results?cohort=PARVEEN2019&format=csv")
                .body()
                .lines()
                .filter(row -> row.startsWith("PAR-"))
                .toList();
        assertThat(rows).hasSize(26);
        assertThat(rows).noneMatch(row -> row.contains(",NO,"));
        assertThat(rows).anyMatch(row -> row.startsWith("PAR-03,") && row.contains(",20,7704,2.596"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"arnold2010", "ito2021", "tanaka2006", "oo2004", "dichtwald2021"})
    void the_other_cohorts_agree_with_their_papers(String study) throws IOException, InterruptedException {
        assertThat(Doors.importBundle(bundle(study)).statusCode()).isEqualTo(201);
        List<String> rows = Doors.get("/studies/" + study + "/results?cohort=" + study.toUpperCase(Locale.ROOT))
                .body()
                .lines()
                .toList();
        assertThat(rows).hasSizeGreaterThan(3);
        assertThat(rows).noneMatch(row -> row.contains(",NO,"));
        assertThat(rows).anyMatch(row -> row.contains(",YES,"));
    }

    @Test
    void the_page_shows_the_numbers_and_the_figure() {
        logIn("coord");
        visit("/report/reports.xhtml?study=parveen2019&cohort=PARVEEN2019");
        assertThat(page.locator("main").innerText()).contains("7704").contains("14/18");
        assertThat(page.locator("svg").count()).isPositive();
        assertAccessible();
    }

    @Test
    void a_result_is_there_at_once_and_follows_what_is_chosen() {
        logIn("coord");
        visit("/report/reports.xhtml");
        assertThat(page.locator("#report-title").innerText()).isNotEmpty();
        page.locator("#cohort").selectOption("PARVEEN2019");
        page.locator("#study").selectOption("parveen2019");
        page.locator("#report-title", new Page.LocatorOptions().setHasText("pregnancy"))
                .waitFor();
        page.waitForURL(url -> url.contains("study=parveen2019") && url.contains("cohort=PARVEEN2019"));
        assertThat(page.locator("#result").innerText()).contains("14/18");
        assertAccessible();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/report/reports.xhtml?study=parveen2019&cohort=PARVEEN2019", "/assessment/definitions.xhtml"})
    void a_narrow_screen_shows_it_without_going_sideways(String path) {
        logIn("coord");
        page.setViewportSize(390, 844);
        visit(path);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        assertAccessible();
        screenshot("narrow-" + path.replaceAll("\\W+", "-"));
    }

    @Test
    void a_study_in_which_nobody_qualifies_says_so_in_place_of_tables() {
        logIn("coord");
        visit("/report/reports.xhtml?study=crickx2020&cohort=PARVEEN2019");
        assertThat(page.locator("#nobody").innerText()).contains("Nobody qualifies");
        assertThat(page.locator("#result table, section table").count()).isZero();
        assertThat(page.locator("figure.report-figure").count()).isEqualTo(1);
        assertAccessible();
    }

    @Test
    void a_number_opens_the_persons_behind_it_and_each_of_them_the_record() {
        logIn("coord");
        visit("/report/reports.xhtml?study=parveen2019&cohort=PARVEEN2019");
        page.locator("table.results tbody tr", new Page.LocatorOptions().setHasText("14/18"))
                .first()
                .locator("a")
                .click();
        assertThat(page.locator("h3").allInnerTexts()).contains("Counted: 14", "In the denominator only: 4");
        assertAccessible();
        page.locator("a.pseudonym").first().click();
        assertThat(page.url()).contains("/chart/patient.xhtml?id=");
    }

    @Test
    void for_everybody_few_are_withheld_and_nobody_is_named() throws IOException, InterruptedException {
        String numbers = "/studies/parveen2019/results?cohort=PARVEEN2019&audience=public";
        assertThat(Doors.get(numbers).body()).contains("Withheld: few persons").contains(",20,7704,2.596");
        String persons = "/studies/parveen2019/members?cohort=PARVEEN2019&row=2";
        assertThat(Doors.get(persons).body())
                .startsWith("patient_id,center_id,")
                .contains("COUNTED");
        assertThat(Doors.get(persons + "&audience=public").statusCode()).isEqualTo(404);
        assertThat(Doors.get(numbers.replace("public", "press")).statusCode()).isEqualTo(422);
    }

    @Test
    void the_pdf_can_be_searched() throws IOException, InterruptedException {
        HttpResponse<byte[]> pdf = HttpClient.newHttpClient()
                .send(
                        Doors.request("/studies/parveen2019/report?cohort=PARVEEN2019&format=pdf")
                                .build(),
                        BodyHandlers.ofByteArray());
        try (var document = Loader.loadPDF(pdf.body())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("×10⁹/L", "≥", "14/18", "Synthetic", "Page 1 of");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "pdf, application/pdf, %PDF",
        "docx, application/vnd.openxmlformats, PK",
        "xlsx, application/vnd.openxmlformats, PK",
        "html, text/html;charset=UTF-8, <!DOCTYPE html>"
    })
    void the_report_comes_in_every_format_with_its_type_and_name(String format, String type, String start)
            throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        Doors.request("/studies/parveen2019/report?cohort=PARVEEN2019&format=" + format)
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .isEqualTo("attachment; filename=\"PARVEEN2019-parveen2019." + format + "\"");
        assertThat(new String(answer.body(), 0, start.length(), StandardCharsets.UTF_8))
                .isEqualTo(start);
    }

    @Test
    void a_figure_is_an_svg_that_says_what_it_shows_and_another_name_is_not_found()
            throws IOException, InterruptedException {
        HttpResponse<String> flow = Doors.get("/studies/parveen2019/figures/flow.svg?cohort=PARVEEN2019");
        assertThat(flow.headers().firstValue("Content-Type").orElse("")).startsWith("image/svg+xml");
        assertThat(flow.body()).startsWith("<svg").contains("38 persons in the cohort");
        assertThat(Doors.get("/studies/parveen2019/figures/none.svg?cohort=PARVEEN2019")
                        .statusCode())
                .isEqualTo(404);
    }

    static byte[] bundle(String study) throws IOException {
        return Files.readAllBytes(COHORTS.resolve(study + ".zip"));
    }
}
