package org.itpregistry.report.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itpregistry.text.Language;

/** Where the items of reporting guidelines are found in a report: a table a guideline, the items being data. */
final class Checklist {
    private static final List<Item> ITEMS = read();

    private Checklist() {}

    /**
     * What a guideline asks of a report.
     *
     * @param where codes of the places where it is found; empty where a report cannot have it
     */
    record Item(String list, String number, String asks, List<String> where) {
        private static Item of(String line) {
            String[] parts = line.split(" \\| ?", 4);
            return new Item(
                    parts[0],
                    parts[1],
                    parts[2],
                    Stream.of(parts[3].split(", "))
                            .filter(place -> !place.isEmpty())
                            .toList());
        }
    }

    static List<PrintedTable> of(Contents contents) {
        Map<String, String> places = places(contents);
        return ITEMS.stream()
                .collect(Collectors.groupingBy(item -> item.list(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(list -> PrintedTable.of(
                        "checklist." + list.getKey(),
                        TableLayout.CHECKLIST,
                        List.of(
                                Language.say("report.column.number"),
                                Language.say("report.column.asks"),
                                Language.say("report.column.place")),
                        list.getValue().stream()
                                .map(item -> List.of(
                                        item.number(), Language.spoken().ofShipped(item.asks()), place(item, places)))
                                .toList(),
                        List.of(Language.say("report.note.checklist." + list.getKey()))))
                .toList();
    }

    /** The places that items name, with how this report calls them; a place that it does not have is not among them. */
    static Map<String, String> places(Contents contents) {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("title", Language.say("report.place.title"));
        places.put("facts", Language.say("report.place.facts"));
        places.put("foot", Language.say("report.place.foot"));
        places.put("definitions", Language.say("report.heading.definitions"));
        places.put("methods", Language.say("report.heading.methods"));
        contents.flow().ifPresent(flow -> places.put("flow", Language.say("report.place.figure", flow.number())));
        contents.tables().forEach(table -> places.put("table." + table.code(), bare(table.title())));
        contents.sections().forEach(section -> places.put("section." + section.code(), bare(section.title())));
        contents.figures()
                .forEach(figure -> places.merge(
                        "figures",
                        Language.say("report.place.figure", figure.number()),
                        (before, one) -> before + ", " + one));
        return places;
    }

    static List<Item> items() {
        return ITEMS;
    }

    private static String place(Item item, Map<String, String> places) {
        String found = item.where().stream()
                .filter(places::containsKey)
                .map(places::get)
                .collect(Collectors.joining("; "));
        return found.isEmpty() ? Language.say("report.place.none") : found;
    }

    /** The number of a table without its name. */
    private static String bare(String title) {
        return title.substring(0, title.indexOf('.'));
    }

    private static List<Item> read() {
        try (InputStream file = Checklist.class.getResourceAsStream("/org/itpregistry/report/reporting-items.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Item::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
