package org.itpregistry.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is built holds what it is for, and nothing of what stands beside it: read from the files themselves. */
class ShippedJarsIT {
    private static final Path BUILT = Path.of("target");
    private static final String SERVICE = "META-INF/services/org.itpregistry.launch.DemoCases";

    @TempDir
    private Path made;

    @Test
    void the_application_holds_nothing_of_what_stands_around_the_house() throws IOException {
        Path war = BUILT.resolve("registry.war");
        assertThat(rooms(war)).doesNotContainAnyElementsOf(Rooms.OUTSIDE).contains("entry", "report");
        assertThat(names(war)).noneMatch(name -> name.endsWith(SERVICE));
    }

    @Test
    void the_launcher_holds_itself_the_hash_of_passwords_and_the_proof_of_the_trail() throws IOException {
        Path launcher = BUILT.resolve("registry-launcher.jar");
        assertThat(rooms(launcher)).containsExactlyInAnyOrder("launch", "access", "proof");
        assertThat(names(launcher))
                .doesNotContain(SERVICE)
                .filteredOn(name -> name.contains("/access/") && name.endsWith(".class"))
                .allMatch(name -> name.contains("/PasswordHash"));
    }

    @Test
    void what_fills_and_what_measures_are_jars_of_their_own() throws IOException {
        assertThat(rooms(BUILT.resolve("registry-synthetic.jar"))).containsExactly("synthetic");
        assertThat(names(BUILT.resolve("registry-synthetic.jar"))).contains(SERVICE);
        assertThat(rooms(BUILT.resolve("registry-bench.jar"))).containsExactly("bench");
    }

    @Test
    void a_bench_inside_the_application_is_seen() throws IOException {
        Path jar = made.resolve("made.war");
        try (OutputStream file = Files.newOutputStream(jar);
                var zip = new ZipOutputStream(file)) {
            for (String name : List.of("entry/web/EntryPage", "bench/Bench")) {
                zip.putNextEntry(new ZipEntry("WEB-INF/classes/org/itpregistry/" + name + ".class"));
                zip.closeEntry();
            }
        }
        assertThat(rooms(jar)).containsExactly("bench", "entry");
    }

    /** Rooms that have classes in the file. */
    private static Set<String> rooms(Path file) throws IOException {
        return names(file).stream()
                .filter(name -> name.matches("(WEB-INF/classes/)?org/itpregistry/[a-z]+/.*\\.class"))
                .map(name -> name.replaceFirst(".*org/itpregistry/", "").replaceFirst("/.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> names(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }
}
