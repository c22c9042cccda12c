package org.itpregistry.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives as Windows, macOS and Excel make them, and those that cannot be read. */
class OddZipTest {
    private static final Set<String> KNOWN = Set.of("cohort.csv", "patients.csv");
    private static final byte[] TABLE = {'P', 'K', 1, 2};
    private static final int FLAGS = 8;
    private static final int METHOD = 10;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"IBM850", "IBM437", "windows-1252", "UTF-8"})
    void names_in_any_encoding_are_read(String encoding) throws IOException {
        try (ZipBundle bundle = open(zip(Charset.forName(encoding), "cohort.csv", "Zähler-Größe.txt"))) {
            assertThat(bundle.has("cohort.csv")).isTrue();
            assertThat(bundle.ignored()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Icon\r", "Notes: 2.txt", "a:b", "__MACOSX/._cohort.csv", ".DS_Store", "Thumbs.db", "a/"})
    void files_of_macos_and_windows_are_passed_over(String name) throws IOException {
        try (ZipBundle bundle = open(zip(StandardCharsets.UTF_8, "cohort.csv", name))) {
            assertThat(bundle.has("cohort.csv")).isTrue();
            assertThat(bundle.ignored()).allMatch(ignored -> ignored.chars().noneMatch(Character::isISOControl));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"COHORT.CSV", "Cohort.csv", "Bundle/COHORT.CSV", "Bundle\\Cohort.Csv", "cohort.csv "})
    void case_and_folders_do_not_matter(String name) throws IOException {
        try (ZipBundle bundle = open(zip(StandardCharsets.UTF_8, name))) {
            assertThat(bundle.has("cohort.csv")).isTrue();
            assertThat(bundle.open("cohort.csv").readAllBytes()).hasSizeGreaterThan(5);
        }
    }

    @Test
    void a_file_in_two_spellings_is_refused() throws IOException {
        byte[] zip = zip(StandardCharsets.UTF_8, "cohort.csv", "COHORT.CSV");
        assertThatThrownBy(() -> open(zip)).hasMessage("exchange.twice");
    }

    @Test
    void a_password_is_named() throws IOException {
        byte[] zip = zip(StandardCharsets.UTF_8, "cohort.csv");
        zip[indexOf(zip, TABLE) + FLAGS] |= 1;
        assertThatThrownBy(() -> open(zip))
                .hasMessage("exchange.password")
                .isInstanceOfSatisfying(BrokenBundle.class, broken -> assertThat(broken.arguments())
                        .containsExactly("cohort.csv"));
    }

    @ParameterizedTest
    @CsvSource({"9, Deflate64", "12, BZIP2", "14, LZMA", "93, Zstandard", "95, XZ", "97, 97"})
    void a_method_that_is_not_read_is_named(int method, String name) throws IOException {
        byte[] zip = zip(Charset.forName("IBM850"), "cohort.csv", "Zähler.txt");
        zip[indexOf(zip, TABLE) + METHOD] = (byte) method;
        assertThatThrownBy(() -> open(zip))
                .hasMessage("exchange.method")
                .isInstanceOfSatisfying(BrokenBundle.class, broken -> assertThat(broken.arguments())
                        .containsExactly("cohort.csv", name));
    }

    @Test
    void damage_is_named() throws IOException {
        byte[] zip = zip(StandardCharsets.UTF_8, "cohort.csv");
        byte[] noTable = zip.clone();
        noTable[indexOf(zip, TABLE)] = 'x';
        assertThatThrownBy(() -> open(noTable)).hasMessage("exchange.damagedArchive");
        assertThatThrownBy(() -> open(Arrays.copyOf(zip, zip.length - 30))).hasMessage("exchange.cutOff");
    }

    @Test
    void one_changed_bit_is_noticed() throws IOException {
        byte[] text = "count,12\n".getBytes(StandardCharsets.US_ASCII);
        byte[] zip = stored("cohort.csv", text);
        zip[indexOf(zip, text) + text.length - 2] ^= 1;
        try (ZipBundle bundle = open(zip)) {
            assertThatThrownBy(() -> bundle.open("cohort.csv").readAllBytes()).hasMessage("exchange.damaged");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\0\0\0\0"})
    void what_was_added_on_the_way_does_not_matter(String more) throws IOException {
        var longer = new ByteArrayOutputStream();
        longer.write(zip(StandardCharsets.UTF_8, "cohort.csv"));
        longer.write(more.getBytes(StandardCharsets.US_ASCII));
        try (ZipBundle bundle = open(longer.toByteArray())) {
            assertThat(bundle.has("cohort.csv")).isTrue();
        }
    }

    @Test
    void an_empty_archive_is_an_archive() throws IOException {
        try (ZipBundle bundle = open(zip(StandardCharsets.UTF_8))) {
            assertThat(bundle.has("cohort.csv")).isFalse();
        }
    }

    @Test
    void other_things_are_called_what_they_are() throws IOException {
        byte[] workbook = zip(StandardCharsets.UTF_8, "[Content_Types].xml", "xl/workbook.xml");
        assertThatThrownBy(() -> open(workbook)).hasMessage("exchange.workbook");
        assertThatThrownBy(() -> open(bytes("Rar!\u001A\u0007 and so on"))).hasMessage("exchange.otherArchive");
        assertThatThrownBy(() -> open(bytes("7z\u00BC\u00AF\u0027\u001C"))).hasMessage("exchange.otherArchive");
        assertThatThrownBy(() -> open(bytes("cohort_id;title\n"))).hasMessage("exchange.notZip");
    }

    @Test
    void an_upload_is_read_by_nobody_else_and_gone_when_it_is_refused() throws IOException {
        try (var archive = ReceivedArchive.of(new ByteArrayInputStream(bytes("PK")), BundleLimits.USUAL)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archive.path())))
                    .isEqualTo("rw-------");
            assertThat(archive.beginsAsZip()).isTrue();
        }
        long before = uploads();
        var limits = new BundleLimits(1, 1, 1, 1, 1, 1, 1);
        assertThatThrownBy(() -> ReceivedArchive.of(new ByteArrayInputStream(bytes("PK")), limits))
                .hasMessage("exchange.tooLarge");
        assertThat(uploads()).isEqualTo(before);
    }

    private static long uploads() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("registry-import-"))
                    .count();
        }
    }

    private ZipBundle open(byte[] zip) throws IOException {
        Path file = folder.resolve("bundle.zip");
        Files.write(file, zip);
        return ZipBundle.open(file, BundleLimits.USUAL, KNOWN);
    }

    private static byte[] zip(Charset encoding, String... names) throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip, encoding)) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip.toByteArray();
    }

    private static byte[] stored(String name, byte[] text) throws IOException {
        var sum = new CRC32();
        sum.update(text);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(text.length);
        entry.setCrc(sum.getValue());
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            out.putNextEntry(entry);
            out.write(text);
        }
        return zip.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        for (int at = 0; at <= bytes.length - part.length; at++) {
            if (Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        throw new AssertionError("not there");
    }
}
