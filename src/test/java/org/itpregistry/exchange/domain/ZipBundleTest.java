package org.itpregistry.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipBundleTest {
    private static final Set<String> KNOWN = Set.of("cohort.csv", "patients.csv");
    private static final BundleLimits SMALL = new BundleLimits(1 << 20, 10, 50L << 20, 80L << 20, 150, 1_000, 20);

    @TempDir
    Path folder;

    @Test
    void files_at_the_top_are_read_and_others_ignored_with_a_notice() throws IOException {
        try (ZipBundle bundle = open(zip("cohort.csv", "a", "notes.txt", "b", "expected.csv", "c"))) {
            assertThat(bundle.has("cohort.csv")).isTrue();
            assertThat(bundle.has("patients.csv")).isFalse();
            assertThat(bundle.ignored()).containsExactly("expected.csv", "notes.txt");
            assertThat(new String(bundle.open("cohort.csv").readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("a");
        }
    }

    @Test
    void a_bundle_may_sit_in_a_folder() throws IOException {
        try (ZipBundle bundle = open(zip("x/y/cohort.csv", "a", "x/y/patients.csv", "b", "patients.csv", "c"))) {
            assertThat(new String(bundle.open("patients.csv").readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("b");
            assertThat(bundle.ignored()).containsExactly("patients.csv");
        }
    }

    @Test
    void two_cohorts_side_by_side_are_refused() throws IOException {
        Path zip = zip("a/cohort.csv", "a", "b/cohort.csv", "b");
        assertThatThrownBy(() -> open(zip)).hasMessage("exchange.twoCohorts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../cohort.csv", "a/../../cohort.csv", "/etc/passwd", "C:\\x.csv", "a\\..\\b.csv", "a\u0000b.csv"
            })
    void a_name_that_points_elsewhere_is_refused(String name) throws IOException {
        Path zip = zip("cohort.csv", "a", name, "b");
        assertThatThrownBy(() -> open(zip)).isInstanceOf(BrokenBundle.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "cohort_id,title\nX,Y\n", "PK no archive at all, but long enough to be one"})
    void what_is_no_archive_is_refused(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("no.zip"), content);
        assertThatThrownBy(() -> open(file)).hasMessage("exchange.notZip");
    }

    @Test
    void too_many_entries_are_refused() throws IOException {
        String[] entries = new String[22];
        for (int i = 0; i < entries.length; i += 2) {
            entries[i] = "f" + i;
            entries[i + 1] = "";
        }
        Path zip = zip(entries);
        assertThatThrownBy(() -> open(zip)).hasMessage("exchange.tooLarge");
    }

    @Test
    void a_bomb_is_refused_before_it_is_unpacked() throws IOException {
        Path zip = bomb(40 << 20);
        assertThatThrownBy(() -> open(zip)).hasMessage("exchange.tooLarge");
    }

    @Test
    void a_bomb_that_lies_about_its_size_is_refused_while_it_is_unpacked() throws IOException {
        Path zip = bomb(40 << 20);
        byte[] bytes = Files.readAllBytes(zip);
        understateSize(bytes, 1_000);
        Files.write(zip, bytes);
        assertThatThrownBy(() -> {
                    try (ZipBundle bundle = open(zip);
                            InputStream in = bundle.open("cohort.csv")) {
                        in.transferTo(java.io.OutputStream.nullOutputStream());
                        throw new BrokenBundle("only the declared bytes came");
                    }
                })
                .isInstanceOf(IOException.class);
    }

    @Test
    void an_upload_is_cut_off_at_the_limit() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        assertThatThrownBy(() -> ReceivedArchive.of(endless, SMALL)).hasMessage("exchange.tooLarge");
    }

    @Test
    void an_upload_is_deleted_when_it_is_closed() throws IOException {
        var archive = ReceivedArchive.of(new ByteArrayInputStream(new byte[10]), SMALL);
        assertThat(archive.path()).exists();
        archive.close();
        assertThat(archive.path()).doesNotExist();
    }

    private static ZipBundle open(Path zip) throws IOException {
        return ZipBundle.open(zip, SMALL, KNOWN);
    }

    private Path zip(String... namesAndContents) throws IOException {
        Path zip = folder.resolve("bundle.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndContents[i]));
                out.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    private Path bomb(int size) throws IOException {
        Path zip = folder.resolve("bomb.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("cohort.csv"));
            out.write(new byte[size]);
        }
        return zip;
    }

    /** Overwrites the unpacked size in the table of contents. */
    private static void understateSize(byte[] zip, int size) {
        for (int at = 0; at < zip.length - 46; at++) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
                for (int i = 0; i < 4; i++) {
                    zip[at + 24 + i] = (byte) (size >> 8 * i);
                }
            }
        }
    }
}
