package org.itpregistry.exchange.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
