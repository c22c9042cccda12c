package org.itpregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A center delivers files: on the page, by the door, and again after something was voided. */
class ImportBrowserIT extends Journey {
    private static final Path CASES = Path.of("src", "test", "resources", "cases", "import");
    private static final String PAGE = "/exchange/import.xhtml";

    @Test
    void without_a_file_the_page_says_so() {
        logIn("coord");
        visit(PAGE);
        startOver();
        press("import:check");
        assertThat(page.locator("main").innerText()).contains("No file was chosen");
        assertThat(page.locator("[id='import:check']").count()).isEqualTo(1);
        assertAccessible();
    }

    @Test
    void a_bundle_checked_before_is_found_again_with_its_name_and_time() throws IOException {
        logIn("coord");
        upload("semicolon");
        assertThat(page.locator("[id='counts']").innerText()).contains("semicolon, decimal comma, UTF-8");
        assertAccessible();
        screenshot("checked");
        page.setViewportSize(390, 844);
        screenshot("checked-390");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("no scrolling aside at 390 px")
                .isTrue();
        page.context().clearCookies();
        logIn("coord");
        visit(PAGE);
        assertThat(page.locator("main").innerText()).contains("semicolon.zip, uploaded 20");
        press("import:over");
        assertThat(page.locator("main").innerText()).doesNotContain("semicolon.zip");
    }

    @Test
    void what_was_voided_stays_voided_until_somebody_takes_it_back() throws IOException {
        logIn("coord");
        take("reimport-after-void");
        visit("/chart/patients.xhtml?q=P1");
        page.locator("table.list a.pseudonym").first().click();
        String chart = page.url();
        visit("/entry/patient.xhtml?id=" + chart.replaceAll(".*id=(\\d+).*", "$1"));
        page.locator("details.void summary").click();
        fill("void:why", "wrong hospital");
        press("void:act");

        upload("reimport-after-void");
        assertThat(page.locator("[id='import:warnings']").innerText())
                .contains("VOIDED")
                .contains("wrong hospital");
        press("import:over");

        visit("/entry/voided.xhtml?q=P1");
        assertAccessible();
        page.locator("td.act a").first().click();
        press("record:act");
        assertThat(page.locator("[id='errors']").innerText()).contains("Say why");
        fill("record:reason", "it was the right hospital");
        screenshot("take-back");
        press("record:act");
        assertThat(page.locator("main").innerText()).contains("taken back");
        visit("/chart/patients.xhtml?q=P1");
        assertThat(page.locator("table.list").innerText()).contains("P1");
    }

    @Test
    void the_door_takes_archives_by_any_name_and_says_what_it_kept() throws Exception {
        assertThat(post("application/x-zip-compressed", "?mode=check", zip("bom-all"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(post("application/octet-stream", "?mode=check", zip("bom-all"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(post("application/octet-stream", "?mode=check", new byte[30]).statusCode())
                .isEqualTo(415);
        assertThat(post("application/zip", "?mode=check&blanks=some", zip("bom-all"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(post("application/zip", "?mode=commit", zip("blank-overwrites/delivery-1"))
                        .statusCode())
                .isEqualTo(201);
        HttpResponse<String> second = post("application/zip", "?mode=check", zip("blank-overwrites/delivery-2"));
        JsonObject patients = file(second, "patients.csv");
        assertThat(patients.get("kept").getAsInt()).isEqualTo(3);
        assertThat(patients.get("skipped").getAsInt()).isZero();
        assertThat(patients.get("updated").getAsInt()).isZero();
        assertThat(patients.get("readAs").getAsString()).isEqualTo("comma, UTF-8");
        HttpResponse<String> erasing =
                post("application/zip", "?mode=check&blanks=clear", zip("blank-overwrites/delivery-2"));
        assertThat(file(erasing, "patients.csv").get("updated").getAsInt()).isEqualTo(1);
    }

    private static JsonObject file(HttpResponse<String> answer, String name) {
        return JsonParser.parseString(answer.body())
                .getAsJsonObject()
                .getAsJsonObject("rows")
                .getAsJsonObject(name);
    }

    private static HttpResponse<String> post(String type, String query, byte[] body) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        Doors.request("/imports" + query)
                                .header("Content-Type", type)
                                .POST(BodyPublishers.ofByteArray(body))
                                .build(),
                        BodyHandlers.ofString());
    }

    /** Checks a bundle and imports it. */
    private void take(String name) throws IOException {
        upload(name);
        press("import:commit");
        page.getByText("The bundle is imported.").waitFor();
        press("import:over");
    }

    /** Uploads a bundle and waits for the check. */
    private void upload(String name) throws IOException {
        visit(PAGE);
        startOver();
        Path zip = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "upload-")
                .resolve(name + ".zip");
        page.locator("input[type=file]").setInputFiles(Files.write(zip, zip(name)));
        press("import:check");
        page.locator("[id='counts']").waitFor();
    }

    private void startOver() {
        if (page.locator("[id='import:over']").count() > 0) {
            press("import:over");
        }
    }

    private static byte[] zip(String name) throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip);
                var files = Files.list(CASES.resolve(name))) {
            List<Path> sorted = files.sorted().toList();
            for (Path file : sorted) {
                out.putNextEntry(new ZipEntry(file.getFileName().toString()));
                out.write(Files.readAllBytes(file));
            }
        }
        return zip.toByteArray();
    }
}
