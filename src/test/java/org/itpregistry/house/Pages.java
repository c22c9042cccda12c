package org.itpregistry.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The pages below some folder, and whose beans they name.
 *
 * @param root the folder
 * @param beans names of beans and the rooms they live in
 */
record Pages(Path root, Map<String, String> beans) {
    private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)}");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.'])[a-z]\\w*(?![\\w'])");
    private static final Pattern INCLUSION = Pattern.compile("(?s)<ui:include\\b[^>]*[^/]>(.*?)</ui:include>");
    private static final Pattern PARAMETER = Pattern.compile("<ui:param name=\"(\\w+)\" value=\"([^\"]*)\"");
    private static final String LOCAL = "(var|varStatus|name)=\"%s\"";

    /** What every page may use is what these are made of. */
    private static final List<String> COMMON = List.of("WEB-INF/tags", "WEB-INF/template");

    /** The beans that pages can name, with their rooms. */
    static Map<String, String> beansOf(JavaClasses house, Rooms rooms) {
        Map<String, String> beans = new TreeMap<>();
        for (JavaClass type : house) {
            if (type.isAnnotatedWith(Named.class)) {
                String given = type.getAnnotationOfType(Named.class).value();
                String simple = type.getSimpleName();
                beans.put(
                        given.isEmpty() ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1) : given,
                        rooms.roomOf(type).orElseThrow());
            }
        }
        return beans;
    }

    /** Each page and a bean of another room that it names. */
    Set<String> strangers() {
        Set<String> common = new TreeSet<>();
        COMMON.forEach(folder -> files(root.resolve(folder)).forEach(page -> common.addAll(named(page))));
        Set<String> strangers = new TreeSet<>();
        files(root).filter(page -> !isCommon(page)).forEach(page -> named(page).stream()
                .filter(bean -> !common.contains(bean) && !beans.get(bean).equals(roomOf(page)))
                .forEach(bean -> strangers.add(root.relativize(page) + " " + bean)));
        return strangers;
    }

    /** Pages with lines above a width, and how many. */
    Map<String, Integer> wide(int width) {
        Map<String, Integer> wide = new TreeMap<>();
        files(root).forEach(page -> {
            int lines = (int)
                    text(page).lines().filter(line -> line.length() > width).count();
            if (lines > 0) {
                wide.put(root.relativize(page).toString(), lines);
            }
        });
        return wide;
    }

    /**
     * Each parameter of an included page that is made of an earlier one of the same inclusion: Facelets gives it the new
     * value under that name, not the one that the including page means.
     */
    Set<String> shadowed() {
        Set<String> shadowed = new TreeSet<>();
        files(root).forEach(page -> INCLUSION.matcher(text(page)).results().forEach(inclusion -> {
            Set<String> earlier = new TreeSet<>();
            PARAMETER.matcher(inclusion.group(1)).results().forEach(parameter -> {
                EXPRESSION.matcher(parameter.group(2)).results().forEach(expression -> NAME.matcher(expression.group(1))
                        .results()
                        .map(match -> match.group())
                        .filter(earlier::contains)
                        .forEach(name -> shadowed.add(root.relativize(page) + " " + parameter.group(1) + " " + name)));
                earlier.add(parameter.group(1));
            });
        }));
        return shadowed;
    }

    private Set<String> named(Path page) {
        String text = text(page);
        Set<String> named = new TreeSet<>();
        Matcher expression = EXPRESSION.matcher(text);
        while (expression.find()) {
            NAME.matcher(expression.group(1))
                    .results()
                    .map(match -> match.group())
                    .filter(beans::containsKey)
                    .filter(bean -> !Pattern.compile(LOCAL.replace("%s", bean))
                            .matcher(text)
                            .find())
                    .forEach(named::add);
        }
        return named;
    }

    private boolean isCommon(Path page) {
        return COMMON.stream().anyMatch(folder -> page.startsWith(root.resolve(folder)));
    }

    private String roomOf(Path page) {
        Path inside = root.relativize(page);
        return inside.getName(inside.startsWith("WEB-INF") ? 1 : 0).toString();
    }

    static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
