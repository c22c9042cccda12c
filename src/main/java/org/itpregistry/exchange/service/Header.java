package org.itpregistry.exchange.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.itpregistry.exchange.domain.Layout;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;

/**
 * The header of a file: which of its columns holds what. Names may stand in any order and case; a column without a name is
 * none, and its cells are blank.
 */
public final class Header {
    private final Layout layout;
    private final int[] columns;
    private final int width;
    private final List<Mistake> mistakes;
    private final boolean inOrder;
    private final boolean asWritten;

    /** What keeps a header from being read. */
    public record Mistake(String column, String messageKey, List<Object> arguments) {}

    private Header(Form<?> form, List<String> cells, Map<String, Integer> places, List<Mistake> mistakes) {
        List<String> names = List.copyOf(places.keySet());
        List<String> prescribed = Layout.prescribed(form).header();
        layout = Layout.withFurther(
                form, names.stream().filter(name -> !prescribed.contains(name)).toList());
        List<String> header = layout.header();
        columns =
                header.stream().mapToInt(name -> places.getOrDefault(name, -1)).toArray();
        width = places.values().stream().mapToInt(place -> place + 1).max().orElse(0);
        inOrder = names.equals(header);
        asWritten =
                cells.stream().filter(cell -> !name(cell).isEmpty()).toList().equals(names);
        this.mistakes = List.copyOf(mistakes);
    }

    public static Header of(Form<?> form, List<String> cells) {
        List<String> prescribed = Layout.prescribed(form).header();
        Map<String, Integer> places = new LinkedHashMap<>();
        List<Mistake> mistakes = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String name = name(cells.get(i));
            boolean known = prescribed.contains(name)
                    || form.item(name).filter(Item::isFurther).isPresent();
            if (!known && !name.isEmpty()) {
                String shown = cells.get(i).strip();
                mistakes.add(new Mistake(shown, "rule.FORMAT.column", List.of(shown)));
            } else if (known && places.putIfAbsent(name, i) != null) {
                mistakes.add(new Mistake(name, "rule.FORMAT.columnTwice", List.of(name)));
            }
        }
        var missing = new ArrayList<>(prescribed);
        missing.removeAll(places.keySet());
        if (!missing.isEmpty()) {
            mistakes.add(new Mistake(
                    missing.get(0), "rule.FORMAT.header", List.of(missing.size(), String.join(", ", missing))));
        }
        return new Header(form, cells, places, mistakes);
    }

    /** Excel leaves blanks, and a byte order mark where files were joined. */
    private static String name(String cell) {
        return cell.replace("\uFEFF", "").replace('\u00A0', ' ').strip().toLowerCase(Locale.ROOT);
    }

    /** Empty when the header is that of a file of the form. */
    public List<Mistake> mistakes() {
        return mistakes;
    }

    public Layout layout() {
        return layout;
    }

    /** The column of the file that holds a column of the layout. */
    public int column(int place) {
        return columns[place];
    }

    /** Cells that each row has at least. */
    public int width() {
        return width;
    }

    /** The columns without a name in which a row has something all the same, counted from 1. */
    public List<Integer> unnamed(CsvRows row) {
        var unnamed = new TreeSet<Integer>();
        if (row.size() > columns.length) {
            for (int i = 0; i < row.size(); i++) {
                if (!row.get(i).isBlank()) {
                    unnamed.add(i + 1);
                }
            }
            for (int column : columns) {
                unnamed.remove(column + 1);
            }
        }
        return List.copyOf(unnamed);
    }

    /** Keys of the words that say how the header was read. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        if (!inOrder) {
            words.add("exchange.readAs.order");
        }
        if (!asWritten) {
            words.add("exchange.readAs.spelling");
        }
        return words;
    }
}
