package org.itpregistry.exchange.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.Reference;

/**
 * The columns of a file: the leading ones, the items that the format prescribes in its order, then any further items of the
 * dictionary.
 *
 * @param items the items in the order of their columns
 */
public record Layout(Form<?> form, List<Item<?>> items) {
    public Layout {
        items = List.copyOf(items);
    }

    /** What is wrong with a header. */
    public record Mistake(String column, String messageKey, List<Object> arguments) {}

    /** The layout that every file of the form has at least. */
    public static Layout prescribed(Form<?> form) {
        return new Layout(
                form, form.items().stream().filter(item -> !item.isFurther()).toList());
    }

    public static Layout withFurther(Form<?> form, List<String> further) {
        List<Item<?>> items = new ArrayList<>(prescribed(form).items);
        further.forEach(name -> form.item(name).ifPresent(items::add));
        return new Layout(form, items);
    }

    /** What keeps a header from being read; empty when it is that of a file of the form. */
    public static List<Mistake> mistakes(Form<?> form, List<String> header) {
        List<String> prescribed = prescribed(form).header();
        for (int i = 0; i < prescribed.size(); i++) {
            String name = i < header.size() ? header.get(i) : "";
            if (!name.equals(prescribed.get(i))) {
                return List.of(new Mistake(name, "rule.FORMAT.header", List.of(i + 1, prescribed.get(i))));
            }
        }
        List<Mistake> mistakes = new ArrayList<>();
        Set<String> seen = new HashSet<>(prescribed);
        for (String name : header.subList(prescribed.size(), header.size())) {
            Optional<Item<?>> item = form.item(name).filter(Item::isFurther);
            if (item.isEmpty() || !seen.add(name)) {
                mistakes.add(new Mistake(name, "rule.FORMAT.column", List.of(name)));
            }
        }
        return mistakes;
    }

    public List<String> header() {
        List<String> header = new ArrayList<>();
        form.lead().stream().map(Reference::column).forEach(header::add);
        items.stream().map(Item::name).forEach(header::add);
        return header;
    }

    public int size() {
        return form.lead().size() + items.size();
    }

    public boolean has(Item<?> item) {
        return items.contains(item);
    }

    /** Items of the form that the file does not have; what is stored of them stays. */
    public Set<Item<?>> absent() {
        Set<Item<?>> absent = new LinkedHashSet<>(form.items());
        items.forEach(absent::remove);
        return absent;
    }
}
