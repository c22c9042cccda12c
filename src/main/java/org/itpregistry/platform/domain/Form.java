package org.itpregistry.platform.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.itpregistry.measure.PartialDate;

/**
 * One form of the dictionary: its items in order, its file in a bundle, its table.
 *
 * <p>Built once, as a constant of the entity that holds its rows. The CSV header is {@link #lead()} followed by the
 * items, those beyond the prescribed format last.
 *
 * @param <R> the entity
 */
public final class Form<R extends RegistryRecord> {
    private final Class<R> entity;
    private final Supplier<R> maker;
    private final String name;
    private final String table;
    private final String oid;
    private final List<Reference> lead = new ArrayList<>();
    private final Map<String, Item<?>> items = new LinkedHashMap<>();
    private Item<?> date;
    private Optional<FormKind> named = Optional.empty();
    private String section = "";
    private boolean beyondTheFormat;

    private Form(Class<R> entity, Supplier<R> maker, String name, String table, String oid) {
        this.entity = entity;
        this.maker = maker;
        this.name = name;
        this.table = table;
        this.oid = oid;
    }

    /**
     * Begins a form.
     *
     * @param maker makes an empty row
     * @param name plural, the name of the CSV file without its ending
     * @param table singular, the name of the table
     * @param oid object identifier, IT.…
     */
    public static <R extends RegistryRecord> Form<R> of(
            Class<R> entity, Supplier<R> maker, String name, String table, String oid) {
        return new Form<>(entity, maker, name, table, oid);
    }

    /** Names the leading columns of the file: its own key and what a row belongs to. */
    public Form<R> lead(Reference... references) {
        Collections.addAll(lead, references);
        return this;
    }

    /** Says what the rows are that others belong to. */
    public Form<R> of(FormKind kind) {
        named = Optional.of(kind);
        return this;
    }

    /** The items that follow stand under this heading on the page. */
    public Form<R> section(String heading) {
        section = heading;
        return this;
    }

    /** The items that follow are the registry's own: optional further columns of the file. */
    public Form<R> further(String heading) {
        beyondTheFormat = true;
        return section(heading);
    }

    public Item<LocalDate> day(String item) {
        return add(item, ItemTypes.DAY);
    }

    public Item<PartialDate> partialDate(String item) {
        return add(item, ItemTypes.PARTIAL_DATE);
    }

    public Item<LocalTime> time(String item) {
        return add(item, ItemTypes.TIME);
    }

    public Item<Integer> whole(String item, String low, String high) {
        return add(item, ItemTypes.WHOLE).hard(low, high);
    }

    public Item<BigDecimal> decimal(String item, String low, String high) {
        return add(item, ItemTypes.DECIMAL).hard(low, high);
    }

    public Item<Boolean> flag(String item) {
        return add(item, ItemTypes.FLAG);
    }

    public <E extends Enum<E>> Item<E> code(String item, Class<E> list) {
        return add(item, new CodeType<>(list));
    }

    /** @param ofWord the code that another spelling means */
    public <E extends Enum<E>> Item<E> code(String item, Class<E> list, Function<String, Optional<E>> ofWord) {
        return add(item, new CodeType<>(list, ofWord));
    }

    public <E extends Enum<E>> Item<Set<E>> codes(String item, Class<E> list) {
        return add(item, new CodesType<>(list));
    }

    public Item<String> text(String item) {
        return add(item, ItemTypes.TEXT);
    }

    public Item<String> word(String item) {
        return add(item, ItemTypes.WORD);
    }

    public Item<String> words(String item) {
        return add(item, ItemTypes.WORDS);
    }

    private <T> Item<T> add(String item, ItemType<T> type) {
        var added = new Item<>(this, items.size(), item, type).inSection(section, beyondTheFormat);
        if (items.put(item, added) != null) {
            throw new IllegalStateException(name + " defines " + item + " twice");
        }
        return added;
    }

    /** The item that dates a row: what happened, happened on this day. */
    public <T> Item<T> datedBy(Item<T> item) {
        date = item;
        return item;
    }

    /** The item that says when a row's event happened: the one it is dated by, or else its first required date. */
    public Optional<Item<?>> dating() {
        return date != null
                ? Optional.of(date)
                : eventDates().stream().filter(Item::isRequired).findFirst();
    }

    /** The dates on which something happened to the person. */
    public List<Item<?>> eventDates() {
        return items.values().stream()
                .filter(item -> item.isEvent() && item.isDate())
                .toList();
    }

    /** The dates that cannot lie in the future. */
    public List<Item<?>> facts() {
        return items.values().stream()
                .filter(item -> item.isFact() && item.isDate())
                .toList();
    }

    public R blank() {
        return maker.get();
    }

    public Class<R> entity() {
        return entity;
    }

    public String name() {
        return name;
    }

    public String table() {
        return table;
    }

    public String oid() {
        return oid;
    }

    public String file() {
        return name + ".csv";
    }

    public List<Reference> lead() {
        return Collections.unmodifiableList(lead);
    }

    /** What its rows are: as it says, or else by what they belong to. */
    public FormKind kind() {
        return named.orElseGet(this::kindByLead);
    }

    private FormKind kindByLead() {
        if (refersTo(Reference.Target.COHORT)) {
            return FormKind.PERSON;
        }
        if (refersTo(Reference.Target.PATIENT)) {
            return FormKind.OF_PERSON;
        }
        return refersTo(Reference.Target.CENTER) ? FormKind.OF_CENTER : FormKind.OF_COHORT;
    }

    public boolean refersTo(Reference.Target target) {
        return lead.stream().anyMatch(reference -> reference.target() == target);
    }

    public List<Item<?>> items() {
        return List.copyOf(items.values());
    }

    /** The items that are answered with codes of lists that grow. */
    public List<Item<?>> listedItems() {
        return items.values().stream().filter(Item::isListed).toList();
    }

    public int size() {
        return items.size();
    }

    public Optional<Item<?>> item(String name) {
        return Optional.ofNullable(items.get(name));
    }

    @Override
    public String toString() {
        return name;
    }
}
