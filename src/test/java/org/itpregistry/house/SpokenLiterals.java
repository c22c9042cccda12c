package org.itpregistry.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What looks like a sentence for a reader and stands in a class instead of a bundle: a constant with a blank and a word in
 * small letters. What programmers and operators read is told by its form: exceptions, the log, notes on services.
 *
 * @param root the folder of sources
 */
record SpokenLiterals(Path root) {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//.*$", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("\"\"\".*?\"\"\"", Pattern.DOTALL);
    private static final Pattern SIGN = Pattern.compile("'(?:[^'\\\\]|\\\\.)'");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** From its beginning to the end of the statement. */
    private static final Pattern FOR_PROGRAMMERS = Pattern.compile(
            "(?:throw new (?!Refusal)|Exception\\(|LOG\\.|@Unguarded\\(|@InsideOnly\\()(?:\"(?:[^\"\\\\]|\\\\.)*\"|[^;\"])*?(?:;|\\)\\s*\\n)");

    private static final Pattern SENTENCE = Pattern.compile("(?=.*\\s)(?=.*(?<![A-Za-z])[a-z]{2})(?=.*[a-z]{2}).*");

    /** Talks to the database and to files; what it tells a person is a refusal, whose key {@link RefusalsTest} looks up. */
    private static final String SERVICES = "/service/";

    /** Files with such constants, and how many. */
    Map<String, Integer> counted() {
        Map<String, Integer> counted = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")
                            && !each.toString().contains(SERVICES))
                    .toList()) {
                int found = of(Files.readString(file)).size();
                if (found > 0) {
                    counted.put(root.relativize(file).toString(), found);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return counted;
    }

    private static List<String> of(String source) {
        String code = COMMENT.matcher(source).replaceAll("");
        code = BLOCK.matcher(code).replaceAll("\"\"");
        code = SIGN.matcher(code).replaceAll("' '");
        code = FOR_PROGRAMMERS.matcher(code).replaceAll("");
        return LITERAL.matcher(code)
                .results()
                .map(found -> found.group(1))
                .filter(text -> SENTENCE.matcher(text).matches())
                .toList();
    }
}
