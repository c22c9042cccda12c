package org.itpregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.itpregistry.browser.RegistryUnderTest.Setup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The registry starts, takes a bundle and says the same numbers on a machine set up for another country. No browser is
 * needed; it is here because it needs servers of its own.
 */
class AbroadBrowserIT {

    @ParameterizedTest
    @CsvSource({"tr, TR, Europe/Istanbul", "ar, EG, Africa/Cairo", "fr, FR, Asia/Kolkata"})
    void a_registry_works_as_at_home(String language, String country, String zone)
            throws IOException, InterruptedException {
        var registry = RegistryUnderTest.another(new Setup(
                List.of("-Duser.language=" + language, "-Duser.country=" + country, "-Duser.timezone=" + zone), ""));
        try {
            HttpResponse<String> answer = Doors.importBundle(registry, ReportBrowserIT.bundle("parveen2019"));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            assertThat(answer.body()).contains("\"inserted\":38");
            List<String> rows = results(registry);
            assertThat(rows).hasSize(26);
            assertThat(rows).noneMatch(row -> row.contains(",NO,"));
            assertThat(rows).anyMatch(row -> row.startsWith("PAR-03,") && row.contains(",20,7704,2.596"));
        } finally {
            registry.stop();
        }
    }

    private static List<String> results(RegistryUnderTest registry) throws IOException, InterruptedException {
        var question = Doors.request(registry, "/studies/parveen2019/results?cohort=PARVEEN2019&format=csv")
                .build();
        return HttpClient.newHttpClient()
                .send(question, BodyHandlers.ofString())
                .body()
                .lines()
                .filter(row -> row.startsWith("PAR-"))
                .toList();
    }
}
