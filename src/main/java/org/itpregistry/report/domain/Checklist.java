package org.itpregistry.report.domain;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.itpregistry.protocol.domain.StudyWords;

/** Where the items of reporting guidelines are found in a report: a table a guideline, the items being data. */
final class Checklist {
    private static final List<JsonObject> ITEMS = read();

    private Checklist() {}

    static List<PrintedTable> of(Contents contents) {
        Map<String, String> places = places(contents);
        return ITEMS.stream()
                .collect(Collectors.groupingBy(item -> item.getString("list"), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(list -> PrintedTable.of(
                        "checklist." + list.getKey(),
                        TableLayout.CHECKLIST,
                        List.of(
                                StudyWords.of("report.column.number"),
                                StudyWords.of("report.column.asks"),
                                StudyWords.of("report.column.place")),
                        list.getValue().stream()
                                .map(item ->
                                        List.of(item.getString("number"), item.getString("asks"), place(item, places)))
                                .toList(),
                        List.of(StudyWords.of("report.note.checklist." + list.getKey()))))
                .toList();
    }

    /** The places that items name, with how this report calls them; a place that it does not have is not among them. */
    static Map<String, String> places(Contents contents) {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("title", StudyWords.of("report.place.title"));
        places.put("facts", StudyWords.of("report.place.facts"));
        places.put("foot", StudyWords.of("report.place.foot"));
        places.put("definitions", StudyWords.of("report.heading.definitions"));
        places.put("methods", StudyWords.of("report.heading.methods"));
        contents.flow().ifPresent(flow -> places.put("flow", StudyWords.of("report.place.figure", flow.number())));
        contents.tables().forEach(table -> places.put("table." + table.code(), bare(table.title())));
        contents.sections().forEach(section -> places.put("section." + section.code(), bare(section.title())));
        contents.figures()
                .forEach(figure -> places.merge(
                        "figures",
                        StudyWords.of("report.place.figure", figure.number()),
                        (before, one) -> before + ", " + one));
        return places;
    }

    /** The places that an item names. */
    static List<String> named(JsonObject item) {
        return item.getJsonArray("where").getValuesAs(JsonString::getString);
    }

    static List<JsonObject> items() {
        return ITEMS;
    }

    private static String place(JsonObject item, Map<String, String> places) {
        String found = named(item).stream()
                .filter(places::containsKey)
                .map(places::get)
                .collect(Collectors.joining("; "));
        return found.isEmpty() ? StudyWords.of("report.place.none") : found;
    }

    /** The number of a table without its name. */
    private static String bare(String title) {
        return title.substring(0, title.indexOf('.'));
    }

    private static List<JsonObject> read() {
        try (JsonReader reader = Json.createReader(
                Checklist.class.getResourceAsStream("/org/itpregistry/report/reporting-items.json"))) {
            return List.copyOf(reader.readArray().getValuesAs(JsonObject.class));
        }
    }
}
