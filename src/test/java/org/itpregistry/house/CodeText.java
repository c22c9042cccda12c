package org.itpregistry.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text that some class works with, and whether it is SQL.
 *
 * @param owner simple name of the class, of the outer one for a nested class
 */
record CodeText(String owner, String text) {
    private static final Pattern STATEMENT = Pattern.compile(
            "\\s*(select|insert\\s+into|update|delete\\s+from|with\\s+\\w+\\s+as|copy|truncate|merge\\s+into)\\s.*",
            Pattern.DOTALL);

    /** JPQL asks entities, whose names begin with a capital. Its columns are checked by the provider of JPA. */
    private static final Pattern OF_ENTITIES =
            Pattern.compile("\\b(from|join|fetch|update)\\s+([A-Z]|\\w+\\.)|\\bfrom\\s+[\u0001%].*\\w\\.[a-z]+[A-Z]");

    /** Where a program puts a name in: a joined text or a format. */
    private static final Pattern GAP = Pattern.compile("[\u0001%]|\\b(from|select|where|and|set|join|by)\\s*$");

    /** All texts of the classes beside this one, of the launcher's none: it works before there is a schema. */
    static List<CodeText> ofHouse(Class<?> inhabitant) {
        try {
            Path root = Path.of(inhabitant
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.filter(file -> file.toString().endsWith(".class"))
                        .filter(file -> Rooms.OUTSIDE.stream()
                                .noneMatch(room -> file.toString().contains("/" + room + "/")))
                        .sorted()
                        .flatMap(CodeText::of)
                        .toList();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Stream<CodeText> of(Path file) {
        String owner = file.getFileName().toString().replaceFirst("(\\$.*)?\\.class$", "");
        return TextsOfClass.of(file).stream().map(text -> new CodeText(owner, text));
    }

    /** Whether it is sent to PostgreSQL as it stands, or with names put into it. */
    boolean isSql() {
        return STATEMENT.matcher(text).matches() && !OF_ENTITIES.matcher(text).find();
    }

    /** Whether it is sent as it stands. */
    boolean isWhole() {
        return isSql() && !GAP.matcher(text.strip()).find();
    }

    @Override
    public String toString() {
        return owner + ": " + text.strip().replaceAll("\\s+", " ").replace('\u0001', '…');
    }
}
