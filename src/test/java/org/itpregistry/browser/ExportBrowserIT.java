package org.itpregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rows leave the house as a file: whole, hashed, known, and only those that the caller may have. */
class ExportBrowserIT extends Journey {
    private static final String PAGE = "/export/exports.xhtml";
    private static final String COHORT = "ARNOLD2010";

    @BeforeAll
    static void a_cohort_is_imported() throws IOException, InterruptedException {
        Doors.importBundle(Files.readAllBytes(Path.of("src", "test", "resources", "cohorts", "arnold2010.zip")));
    }

    @Test
    void a_cohort_is_exported_fetched_and_its_hashes_are_right() throws Exception {
        logIn("coord");
        visit(PAGE);
        press("exports:make");
        assertThat(page.locator(".error").allInnerTexts()).anyMatch(text -> text.contains("what the export is for"));
        assertAccessible();
        choose("exports:scope", "COHORT " + COHORT);
        fill("exports:purpose", "Audit of the year");
        press("exports:make");
        Locator row = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("Audit of the year"));
        row.first().waitFor();
        assertAccessible();
        screenshot("exports");
        Download download = page.waitForDownload(() -> row.first().locator("a").click());
        Map<String, byte[]> files = unzipped(Files.readAllBytes(download.path()));
        assertThat(files)
                .containsKeys("cohort.csv", "patients.csv", "dictionary/items.csv", "scripts/read.R", "README.txt");
        assertThat(text(files, "SHA256SUMS").lines()).hasSize(files.size() - 1).allSatisfy(line -> {
            String[] part = line.split("  ", 2);
            assertThat(sha256(files.get(part[1]))).as(part[1]).isEqualTo(part[0]);
        });
        assertThat(text(files, "patients.csv").lines().count()).isGreaterThan(1);
        page.setViewportSize(390, 800);
        visit(PAGE);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scrolling")
                .isTrue();
    }

    @Test
    void an_investigator_gets_the_own_center_and_nothing_that_others_made() throws Exception {
        String made = made("{\"scope\":\"COHORT\",\"key\":\"" + COHORT + "\",\"purpose\":\"By the door\"}");
        String id = made.replaceAll("(?s).*\"id\":\"(EXP-\\d+)\".*", "$1");
        logIn("inv.north");
        visit(PAGE);
        assertThat(page.locator("[id='exports:scope'] option").allInnerTexts())
                .isNotEmpty()
                .noneMatch(text -> text.contains("whole registry"));
        assertThat(page.locator("main").innerText()).doesNotContain(id);
        assertThat(page.request()
                        .get(base() + "/export/file.xhtml?export=" + id)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void who_enters_takes_nothing_out_in_bulk() {
        logIn("dm.north");
        assertThat(page.request().get(base() + PAGE).status()).isEqualTo(403);
    }

    @Test
    void a_door_says_what_is_wrong_with_an_order() throws Exception {
        assertThat(order("{\"scope\":\"COHORT\",\"key\":\"NONE\",\"purpose\":\"x\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(order("{\"scope\":\"CENTER\",\"key\":\"NONE\",\"purpose\":\"x\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(order("{\"scope\":\"PLANET\",\"purpose\":\"x\"}").statusCode())
                .isEqualTo(422);
        assertThat(order("{\"scope\":\"REGISTRY\",\"purpose\":\"\"}").statusCode())
                .isEqualTo(422);
        assertThat(order("{\"scope\":\"REGISTRY\",\"purpose\":\"x\",\"format\":\"PUNCHED_CARDS\"}")
                        .body())
                .contains("BUNDLE");
    }

    private static String made(String body) throws Exception {
        HttpResponse<String> answer = order(body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.body();
    }

    private static HttpResponse<String> order(String body) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        Doors.request("/exports")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
    }

    private static Map<String, byte[]> unzipped(byte[] archive) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (var zip = new ZipInputStream(new java.io.ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
