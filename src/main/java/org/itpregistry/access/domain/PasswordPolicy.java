package org.itpregistry.access.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which passwords may be chosen: long ones that are not easily guessed (NIST SP 800-63B-4, 3.1.1.2). Any character goes,
 * blanks and letters of any script too; none is demanded.
 *
 * <p>What a guesser tries first counts for nothing: words of the blocklist, the user's own name, runs on the keyboard,
 * repetition. At least {@value #OWN} characters have to be left when they are taken out.
 */
public final class PasswordPolicy {
    public static final int SHORTEST = 15;
    public static final int LONGEST = 256;

    private static final int OWN = 8;
    private static final int DISTINCT = 5;
    private static final int RUN = 4;
    private static final List<String> ROWS = List.of(
            "01234567890",
            "abcdefghijklmnopqrstuvwxyz",
            "qwertyuiop",
            "qwertzuiop",
            "asdfghjkl",
            "zxcvbnm",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm");
    private static final List<String> BLOCKED = read();

    private PasswordPolicy() {}

    /** Message key of what is wrong with the password; empty when it may be chosen. */
    public static Optional<String> objection(String password, String userName) {
        String normal = Normalizer.normalize(password, Normalizer.Form.NFKC);
        int length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST) {
            return Optional.of("refusal.password.short");
        }
        if (length > LONGEST) {
            return Optional.of("refusal.password.long");
        }
        return isGuessable(normal, userName) ? Optional.of("refusal.password.common") : Optional.empty();
    }

    private static boolean isGuessable(String password, String userName) {
        String plain = plain(password);
        if (plain.codePoints().distinct().count() < DISTINCT) {
            return true;
        }
        var names =
                Stream.of(userName.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")).filter(name -> name.length() > 2);
        var words = Stream.concat(names, BLOCKED.stream())
                .sorted(Comparator.comparingInt(String::length).reversed());
        String left = words.reduce(plain, (text, word) -> text.replace(word, " "));
        left = withoutRuns(left).replaceAll("(19|20)\\d\\d", " ").replaceAll("(.)\\1{2,}", " ");
        return left.replaceAll("[^\\p{L}\\p{N}]", "").length() < OWN && !hasManySymbols(password);
    }

    /** Lower case, and digits and signs that stand for letters read as such. */
    private static String plain(String password) {
        String lower = password.toLowerCase(Locale.ROOT);
        String letters = lower.replace('@', 'a').replace('$', 's').replace('!', 'i');
        return letters.replaceAll("(?<=\\p{L})0|0(?=\\p{L})", "o")
                .replaceAll("(?<=\\p{L})3(?=\\p{L})", "e")
                .replaceAll("(?<=\\p{L})1(?=\\p{L})", "i")
                .replaceAll("(?<=\\p{L})5(?=\\p{L})", "s");
    }

    /** A password of signs only has no letters to look up; it is judged by its length and variety. */
    private static boolean hasManySymbols(String password) {
        return password.codePoints()
                        .filter(c -> !Character.isLetterOrDigit(c) && !Character.isWhitespace(c))
                        .distinct()
                        .count()
                >= OWN;
    }

    private static String withoutRuns(String text) {
        String left = text;
        for (String row : ROWS) {
            left = withoutRuns(left, row);
            left = withoutRuns(left, new StringBuilder(row).reverse().toString());
        }
        return left;
    }

    private static String withoutRuns(String text, String row) {
        String left = text;
        for (int length = row.length(); length >= RUN; length--) {
            for (int start = 0; start + length <= row.length(); start++) {
                left = left.replace(row.substring(start, start + length), " ");
            }
        }
        return left;
    }

    private static List<String> read() {
        var file = PasswordPolicy.class.getResourceAsStream("blocklist.txt");
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.strip().split("\\s+")))
                    .filter(word -> !word.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
