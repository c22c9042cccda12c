package org.itpregistry.exchange.domain;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names in an archive, as Windows, macOS and Excel write them. Nothing is unpacked to disk under any of them. */
final class ZipNames {
    /** What Windows and old programs write names in that do not say otherwise. */
    static final Charset OF_DOS =
            Charset.isSupported("IBM850") ? Charset.forName("IBM850") : StandardCharsets.ISO_8859_1;

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:[/\\\\].*", Pattern.DOTALL);

    private ZipNames() {}

    /** @throws BrokenBundle for what no honest bundle has: names that point out of the archive */
    static void check(String name) throws BrokenBundle {
        String path = path(name);
        boolean elsewhere = path.startsWith("/") || DRIVE.matcher(name).matches() || name.indexOf('\0') >= 0;
        if (elsewhere || ("/" + path + "/").contains("/../")) {
            throw new BrokenBundle("exchange.path", shown(name));
        }
    }

    /** Old programs of Windows part folders with a backslash. */
    static String path(String name) {
        return name.replace('\\', '/');
    }

    /** The folder of a path with its slash; empty at the top. */
    static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** The file of a path as the format names it, whatever the case. */
    static String file(String path) {
        return path.substring(path.lastIndexOf('/') + 1)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** Whether every name can be read: the library gives up over one that is in another encoding than it was told. */
    static List<Charset> encodings() {
        return List.of(StandardCharsets.UTF_8, OF_DOS);
    }

    /** A name as a message may show it. */
    static String shown(String name) {
        return name.replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
