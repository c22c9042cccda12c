package org.itpregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Kills the server while two writers are at work. No browser is needed; it is here because it needs a server of its own. */
class KilledServerBrowserIT {
    private static final int COUNTS = 40;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void every_acknowledged_save_is_there_and_nothing_half_saved() throws IOException, InterruptedException {
        RegistryUnderTest registry = RegistryUnderTest.another();
        Set<String> acknowledged = new ConcurrentSkipListSet<>();
        Thread[] writers = new Thread[2];
        for (int i = 0; i < writers.length; i++) {
            String writer = "W" + i;
            writers[i] = new Thread(() -> write(registry, writer, acknowledged));
            writers[i].start();
        }
        while (acknowledged.size() < 12) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        registry.kill();
        for (Thread writer : writers) {
            writer.join();
        }
        registry.startAgain();

        Set<String> stored = new TreeSet<>();
        for (String cohort : acknowledged) {
            String answer = post(registry, cohort, "check");
            assertThat(answer).as(cohort).contains("\"unchanged\":" + COUNTS);
            stored.add(cohort);
        }
        assertThat(stored).isEqualTo(acknowledged);
        // The one that each writer was about to save is there as a whole, or not at all.
        for (String writer : new String[] {"W0", "W1"}) {
            String next = writer + "-"
                    + acknowledged.stream()
                            .filter(one -> one.startsWith(writer))
                            .count();
            assertThat(post(registry, next, "check"))
                    .containsPattern(
                            "\"platelet_counts.csv\":\\{\"read\":40,(\"inserted\":40,\"updated\":0,\"unchanged\":0"
                                    + "|\"inserted\":0,\"updated\":0,\"unchanged\":40)");
        }
        registry.stop();
    }

    private void write(RegistryUnderTest registry, String writer, Set<String> acknowledged) {
        for (int i = 0; ; i++) {
            String cohort = writer + "-" + i;
            try {
                if (post(registry, cohort, "commit").contains("\"inserted\":" + COUNTS)) {
                    acknowledged.add(cohort);
                }
            } catch (UncheckedIOException killed) {
                return;
            }
        }
    }

    private String post(RegistryUnderTest registry, String cohort, String mode) {
        try {
            var request = HttpRequest.newBuilder(URI.create(registry.url() + "/api/v1/imports?mode=" + mode))
                    .header("Authorization", "Bearer " + registry.token())
                    .header("Content-Type", "application/zip")
                    .POST(BodyPublishers.ofByteArray(bundle(cohort)))
                    .build();
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(hurried);
        }
    }

    /** A cohort of one person with forty counts. */
    private static byte[] bundle(String cohort) throws IOException {
        var counts = new StringBuilder(
                "count_id,patient_id,sample_date,sample_time,comparator,count_1e9_per_l,sample_context,quality\n");
        for (int i = 0; i < COUNTS; i++) {
            counts.append(String.format(
                    Locale.ROOT, "K%d,P1,2022-%02d-%02d,,EQ,%d,VISIT,OK%n", i, 1 + i / 20, 1 + i % 20, 30 + i));
        }
        Map<String, String> files = Map.of(
                "cohort.csv",
                "cohort_id,title,citation,doi,population,design,synthetic,data_cutoff_date,format_version\n" + cohort
                        + ",Killed,,,,,Y,,1\n",
                "patients.csv",
                "patient_id,center_id,cohort_id,group_code,case_type,sex,birth_date,diagnosis_date,registration_date,"
                        + "itp_type,secondary_causes,comorbidities,no_splenectomy_reason\nP1,C01," + cohort
                        + ",,ADULT,F,1970-01-01,2020-01-01,2021-01-01,PRIMARY,,,\n",
                "platelet_counts.csv",
                counts.toString().replace("\r\n", "\n"));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
