package org.itpregistry.study;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A study as data: whom it counts, what it tabulates, from which definitions, and what its paper printed.
 *
 * @param id lower case, as in an address
 * @param version of the protocol; a changed protocol has a new one
 * @param title of the study
 * @param citation of the paper
 * @param doi of the paper; may be empty
 * @param population one sentence on who is counted
 * @param index what its windows are reckoned from, where they do not name another anchor
 * @param groups the whole population first, then its parts, each after those it is a part of
 * @param endpoints in the order of the report
 * @param baseline characteristics by group
 * @param figures in the order of the report
 */
public record Protocol(
        String id,
        int version,
        String title,
        String citation,
        String doi,
        String population,
        Anchor index,
        List<Group> groups,
        List<Endpoint> endpoints,
        BaselinePlan baseline,
        List<FigurePlan> figures) {
    /** A protocol of numbers alone that begins with the investigated regimen. */
    public Protocol(
            String id,
            int version,
            String title,
            String citation,
            String doi,
            String population,
            List<Group> groups,
            List<Endpoint> endpoints) {
        this(
                id,
                version,
                title,
                citation,
                doi,
                population,
                Anchor.Event.INDEX,
                groups,
                endpoints,
                BaselinePlan.NONE,
                List.of());
    }

    /** @throws IllegalArgumentException for an endpoint, a figure or a group that names a group there is not */
    public Protocol {
        groups = List.copyOf(groups);
        endpoints = List.copyOf(endpoints);
        figures = List.copyOf(figures);
        if (index.namesStudy()) {
            throw new IllegalArgumentException("an index event that leans on itself: " + id);
        }
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("a protocol without a population: " + id);
        }
        groups.stream().flatMap(group -> group.of().stream()).forEach(check(groups, id));
        endpoints.stream()
                .map(Endpoint::calculation)
                .flatMap(calculation ->
                        Stream.concat(Stream.of(calculation.group()), calculation.options().versus().stream()))
                .forEach(check(groups, id));
        baseline.groups().forEach(check(groups, id));
        figures.stream().flatMap(figure -> figure.groups().stream()).forEach(check(groups, id));
        if (figures.stream().map(FigurePlan::name).distinct().count() < figures.size()) {
            throw new IllegalArgumentException("two figures of one name in " + id);
        }
    }

    private static Consumer<String> check(List<Group> groups, String protocol) {
        return name -> named(groups, protocol, name);
    }

    /** The whole population. */
    public Group everyone() {
        return groups.get(0);
    }

    /** Whom it counts: the size of each group and no other number. */
    public Protocol counted() {
        return with(groups.stream().map(Endpoint::sizeOf).toList());
    }

    /** The same with other numbers, and neither figures nor a baseline table. */
    private Protocol with(List<Endpoint> numbers) {
        return new Protocol(
                id, version, title, citation, doi, population, index, groups, numbers, BaselinePlan.NONE, List.of());
    }

    /** Its numbers alone, after the size of each group. */
    public Protocol numbers() {
        return with(Stream.concat(groups.stream().map(Endpoint::sizeOf), endpoints.stream())
                .toList());
    }

    /** @throws IllegalArgumentException when there is none of that id */
    public Group group(String name) {
        return named(groups, id, name);
    }

    private static Group named(List<Group> groups, String protocol, String name) {
        return groups.stream()
                .filter(group -> group.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no group " + name + " in " + protocol));
    }
}
