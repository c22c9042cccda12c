package org.itpregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From an imported cohort to the printed summary, as the doors and the page give it. */
class ReportBrowserIT extends Journey {
    private static final Path BUNDLE = Path.of("src", "test", "resources", "cohorts", "parveen2019");

    @BeforeAll
    static void a_cohort_is_imported() throws IOException, InterruptedException {
        HttpResponse<String> answer = Doors.importBundle(zipped());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    @Test
    void a_second_import_changes_nothing() throws IOException, InterruptedException {
        assertThat(Doors.importBundle(zipped()).body())
                .contains("\"patients.csv\":{\"read\":38,\"inserted\":0,\"updated\":0,\"unchanged\":38,\"refused\":0}");
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

    @Test
    void the_page_shows_the_numbers_and_the_figure() {
        logIn("coord");
        visit("/report/reports.xhtml?study=parveen2019&cohort=PARVEEN2019");
        assertThat(page.locator("main").innerText()).contains("7704").contains("14/18");
        assertThat(page.locator("svg").count()).isPositive();
        assertAccessible();
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

    private static byte[] zipped() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                Stream<Path> files = Files.list(BUNDLE)) {
            for (Path file : files.sorted().toList()) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
