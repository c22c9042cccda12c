package org.itpregistry.figure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The faces that reports and figures are set in, in the order in which they are asked for a sign: our own first, then those
 * of the machine.
 */
public final class Faces {
    /** What stands where no face has a sign. */
    public static final String BOX = "\u25a1";

    /** A folder of TrueType files for writings that we bring no face of. */
    private static final String FOLDER = "ITP_FONTS";

    private static final List<String> OF_MACHINES = List.of(
            "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
            "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
            "/System/Library/Fonts/Supplemental/Arial Unicode.ttf");

    /** Writings that our own faces have. */
    private static final Set<UnicodeScript> OURS = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARABIC,
            UnicodeScript.HEBREW,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.THAI);

    /** An unseen mark: what stands beside it is read from left to right. */
    public static final String LEFT_TO_RIGHT = "\u200e";

    /** Words written from right to left, with what stands between them. */
    private static final Pattern FROM_RIGHT = Pattern.compile("@[@\\p{M}]*(?:[^@\\p{L}]+@[@\\p{M}]*)*"
            .replace("[^@", "[^\\p{IsHebrew}\\p{IsArabic}\\u0660-\\u0669")
            .replace("@", "[\\p{IsHebrew}\\p{IsArabic}\\u0660-\\u0669]"));

    private static final List<Face> ALL = all();
    private static final Map<String, Font> LOADED = new ConcurrentHashMap<>();

    private Faces() {}

    /** What a face is asked for. */
    public enum Role {
        /** All that it has. */
        TEXT,
        /** The signs of a writing. */
        WRITING,
        /** What ours have not. */
        OF_MACHINE
    }

    /**
     * @param family the name that designs know it by
     * @param regular its file, on the class path or of the machine
     * @param bold the same; empty without one
     */
    public record Face(String family, String regular, String bold, Role role) {
        /** A file of this face, read once. */
        public Font font(String file) {
            return LOADED.computeIfAbsent(file, path -> role == Role.TEXT ? load(path) : new Other(load(path), role));
        }
    }

    /** A face that is not asked for everything. */
    private static final class Other extends Font {
        private static final long serialVersionUID = 1L;

        private final Role role;

        Other(Font font, Role role) {
            super(font);
            this.role = role;
        }

        @Override
        public boolean canDisplay(int sign) {
            // Java breaks lines wrongly where a mark of direction is in the face of a writing that runs from the right.
            boolean asked = role == Role.WRITING
                    ? sign != LEFT_TO_RIGHT.codePointAt(0)
                    : !OURS.contains(UnicodeScript.of(sign));
            return asked && super.canDisplay(sign);
        }
    }

    /** The first is the one that reports are set in unless they say otherwise. */
    public static List<Face> inOrder() {
        return ALL;
    }

    /** The first face that has a sign. */
    public static Optional<Font> with(int sign) {
        return ALL.stream()
                .map(face -> face.font(face.regular()))
                .filter(font -> font.canDisplay(sign))
                .findFirst();
    }

    /** A sign that is not seen, only works on those beside it. */
    public static boolean isUnseen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.FORMAT -> true;
            case Character.NON_SPACING_MARK -> 0xFE00 <= sign && sign <= 0xFE0F;
            default -> sign == '\n' || sign == '\t' || sign == '\r';
        };
    }

    /**
     * The text as it can be set: with a box for every sign that no face has, without unseen ones that none has, and read from
     * left to right as a whole, so that numbers and signs that follow a name in Arabic or Hebrew stay in order.
     */
    public static String settable(String text) {
        if (Typeface.isPlain(text)) {
            return text;
        }
        var set = new StringBuilder();
        text.codePoints().forEach(sign -> {
            if (sign == '\n' || sign == '\t' || with(sign).isPresent()) {
                set.appendCodePoint(sign);
            } else if (!isUnseen(sign)) {
                set.append(BOX);
            }
        });
        return FROM_RIGHT.matcher(set).find()
                ? LEFT_TO_RIGHT + FROM_RIGHT.matcher(set).replaceAll("$0" + LEFT_TO_RIGHT)
                : set.toString();
    }

    private static List<Face> all() {
        List<Face> faces = new ArrayList<>(List.of(
                new Face(
                        "Source Sans 3",
                        "/fonts/source-sans-3/SourceSans3-Regular.ttf",
                        "/fonts/source-sans-3/SourceSans3-SemiBold.ttf",
                        Role.TEXT),
                noto("Arabic"),
                noto("Hebrew"),
                noto("Devanagari"),
                noto("Thai"),
                new Face("Noto Sans SC", "/fonts/noto-sans/NotoSansSC-Subset.ttf", "", Role.WRITING),
                new Face("Noto Sans KR", "/fonts/noto-sans/NotoSansKR-Subset.ttf", "", Role.WRITING)));
        Stream.concat(inFolder(), OF_MACHINES.stream().map(Path::of))
                .filter(Files::isReadable)
                .forEach(file ->
                        faces.add(new Face(file.getFileName().toString(), file.toString(), "", Role.OF_MACHINE)));
        return List.copyOf(faces);
    }

    private static Face noto(String writing) {
        String file = "/fonts/noto-sans/NotoSans" + writing;
        return new Face("Noto Sans " + writing, file + "-Regular.ttf", file + "-SemiBold.ttf", Role.WRITING);
    }

    private static Stream<Path> inFolder() {
        String folder = System.getenv(FOLDER);
        if (folder == null || !Files.isDirectory(Path.of(folder))) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".ttf")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(folder, e);
        }
    }

    private static Font load(String path) {
        try (InputStream file = open(path)) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(path, e);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream ours = Faces.class.getResourceAsStream(file);
        return ours == null ? Files.newInputStream(Path.of(file)) : ours;
    }
}
