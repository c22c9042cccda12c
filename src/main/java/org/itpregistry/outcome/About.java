package org.itpregistry.outcome;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands beside every number a definition gives: id, version, mode, source and parameters. */
public record About(
        String id,
        int version,
        String title,
        String citation,
        Set<SourceMark> marks,
        Mode mode,
        List<Parameter> parameters) {
    /** A first version read as published; the source is added by {@link #source}. */
    public static About of(String id, String title) {
        return new About(id, 1, title, "", Set.of(), Mode.AS_PUBLISHED, List.of());
    }

    public About source(String cited, SourceMark first, SourceMark... more) {
        return new About(id, version, title, cited, EnumSet.of(first, more), mode, parameters);
    }

    public About version(int number) {
        return new About(id, number, title, citation, marks, mode, parameters);
    }

    public About mode(Mode read) {
        return new About(id, version, title, citation, marks, read, parameters);
    }

    /** Adds a visible parameter; the value is printed as given, with its unit. */
    public About parameter(String name, Object value, SourceMark mark) {
        List<Parameter> more = new ArrayList<>(parameters);
        more.add(new Parameter(name, value.toString(), mark));
        return new About(id, version, title, citation, marks, mode, List.copyOf(more));
    }

    /** The marks as printed: {@code [S] [R]}. */
    public String markText() {
        return marks.stream().map(mark -> "[" + mark + "]").collect(Collectors.joining(" "));
    }

    /** The line printed beside a number: {@code PREG-PPH v1 AS_PUBLISHED (threshold 500 mL [V])}. */
    public String label() {
        String values = parameters.stream().map(Parameter::toString).collect(Collectors.joining("; "));
        return id + " v" + version + " " + mode + (values.isEmpty() ? "" : " (" + values + ")");
    }
}
