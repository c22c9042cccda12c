package org.itpregistry.exchange.service;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.itpregistry.exchange.domain.Layout;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.Reference;
import org.itpregistry.platform.domain.Reference.Target;

/** A file of the bundle on its way: its layout, its temporary tables, how many rows it has and which are refused. */
final class StagedFile {
    private final Layout layout;
    private final BitSet refused = new BitSet();
    private final Set<Item<?>> cleared = new HashSet<>();
    private List<String> readAs = List.of();
    private int rows;
    private int skipped;
    private int staged;
    private boolean broken;

    StagedFile(Layout layout) {
        this.layout = layout;
    }

    /** A file that could not be read. */
    static StagedFile broken(Form<?> form) {
        var file = new StagedFile(Layout.prescribed(form));
        file.broken = true;
        return file;
    }

    Form<?> form() {
        return layout.form();
    }

    Layout layout() {
        return layout;
    }

    /** The table of the rows as they were read. */
    String table() {
        return "staged_" + form().table();
    }

    /** The table of the rows with the ids they have or will have, and whether they are new, changed or the same. */
    String linkedTable() {
        return "linked_" + form().table();
    }

    /** The column of the staging table that holds the text of a reference; the row's own key for SELF. */
    static String column(Target target) {
        return target == Target.SELF ? "source_key" : target.name().toLowerCase(Locale.ROOT) + "_key";
    }

    boolean refersTo(Target target) {
        return form().refersTo(target);
    }

    /** All columns for the items of the form, their reasons among them. */
    static List<String> columns(Iterable<Item<?>> items) {
        List<String> columns = new ArrayList<>();
        for (Item<?> item : items) {
            columns.add(item.name());
            if (!item.isRequired()) {
                columns.add(item.missingColumn());
            }
        }
        return columns;
    }

    String definition() {
        List<String> columns = new ArrayList<>(List.of("ordinal integer", "row_no integer"));
        if (!refersTo(Target.SELF)) {
            columns.add("source_key text");
        }
        columns.addAll(List.of("look bigint", "number bigint"));
        for (Reference reference : form().lead()) {
            columns.add(column(reference.target()) + " text");
        }
        for (Item<?> item : layout.items()) {
            columns.add(item.name() + " " + item.type().sqlType());
            if (!item.isRequired()) {
                columns.add(item.missingColumn() + " text");
            }
        }
        return String.join(", ", columns);
    }

    void read() {
        rows++;
    }

    /** @return the place of the row among those that are staged, from 1 */
    int stage() {
        return ++staged;
    }

    void refuse(int row) {
        refused.set(row);
    }

    void breakOff() {
        broken = true;
    }

    /** Notes that a cell asks for what is stored to be erased. */
    void clear(Item<?> item) {
        cleared.add(item);
    }

    boolean clears(Item<?> item) {
        return cleared.contains(item);
    }

    /** A row that is left out though nothing is wrong with it. */
    void skip() {
        skipped++;
    }

    int skipped() {
        return skipped;
    }

    StagedFile readAs(List<String> words) {
        readAs = List.copyOf(words);
        return this;
    }

    /** Keys of the words that say how the file was read; none for a file that could not be. */
    List<String> readAs() {
        return readAs;
    }

    boolean isBroken() {
        return broken;
    }

    int rows() {
        return rows;
    }

    int staged() {
        return staged;
    }

    int refused() {
        return refused.cardinality();
    }
}
