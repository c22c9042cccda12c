package org.itpregistry.platform.domain;

import java.math.BigDecimal;
import org.itpregistry.measure.PlateletUnit;

/**
 * One item of the dictionary: everything that form, rule, CSV header, column and audit label need to know of it.
 *
 * <p>An item is defined once, beside the entity that holds its answer, and does not change once its {@link Form} is built.
 *
 * @param <T> the value in Java
 */
public final class Item<T> {
    private final Form<?> form;
    private final int position;
    private final String name;
    private final ItemType<T> type;
    private boolean required;
    private boolean further;
    private boolean event = true;
    private boolean fact = true;
    private Item<?> notBefore;
    private Item<?> qualified;
    private ItemRange hard = ItemRange.OPEN;
    private ItemRange soft = ItemRange.OPEN;
    private BigDecimal ordinary;
    private String section = "";
    private String unit = "";
    private String loinc = "";
    private String codeList = "";
    private String excepted = "";
    private boolean open;

    Item(Form<?> form, int position, String name, ItemType<T> type) {
        this.form = form;
        this.position = position;
        this.name = name;
        this.type = type;
    }

    /** A row without a value for this item is refused; a reason for missing does not do. */
    public Item<T> required() {
        required = true;
        return this;
    }

    /** Values outside are refused (PLT_RANGE, FORMAT). */
    public Item<T> hard(String low, String high) {
        hard = ItemRange.of(low, high);
        return this;
    }

    /** Values outside are kept with a warning. */
    public Item<T> soft(String low, String high) {
        soft = ItemRange.of(low, high);
        return this;
    }

    /** A number that stands for "missing" elsewhere, and is an ordinary value of this item. */
    public Item<T> ordinary(String number) {
        ordinary = new BigDecimal(number);
        return this;
    }

    /** This date may not lie before another of the same row (ORDER). */
    public Item<T> notBefore(Item<?> earlier) {
        notBefore = earlier;
        return this;
    }

    /** This item says something about the value of another, such as "below": alone it means nothing. */
    public Item<T> qualifies(Item<?> value) {
        qualified = value;
        return this;
    }

    /** A date that says nothing of a person's life, such as a period of a center. */
    public Item<T> notAnEvent() {
        event = false;
        return this;
    }

    /** A date that is planned or expected, and may lie in the future. */
    public Item<T> expected() {
        fact = false;
        return this;
    }

    /** The UCUM unit of the value. */
    public Item<T> unit(String ucum) {
        unit = ucum;
        return this;
    }

    /** The LOINC code of the item. */
    public Item<T> loinc(String code) {
        loinc = code;
        return this;
    }

    /** The answer is a code of this list, which coordinators extend ({@link CodeLists}); any other code is refused. */
    public Item<T> listed(String list) {
        codeList = list;
        return this;
    }

    /** Entries of this class are on the list for other items, and no answers here. */
    public Item<T> except(String classOfEntries) {
        excepted = classOfEntries;
        return this;
    }

    /** The list offers the usual codes; others may be written. */
    public Item<T> suggested(String list) {
        open = true;
        return listed(list);
    }

    Item<T> inSection(String name, boolean beyondTheFormat) {
        section = name;
        further = beyondTheFormat;
        return this;
    }

    public Form<?> form() {
        return form;
    }

    public int position() {
        return position;
    }

    /** Name of the CSV column and of the database column. */
    public String name() {
        return name;
    }

    /** Name of the database column that holds why there is no value. */
    public String missingColumn() {
        return name + "_missing";
    }

    /** Object identifier in ODM and in the audit trail. */
    public String oid() {
        return form.oid() + "." + name.toUpperCase(java.util.Locale.ROOT);
    }

    /** Key of the label in the language bundle. */
    public String labelKey() {
        return form.name() + "." + name;
    }

    public ItemType<T> type() {
        return type;
    }

    public boolean isRequired() {
        return required;
    }

    /** Not among the columns that the bundle format prescribes; may follow them. */
    public boolean isFurther() {
        return further;
    }

    public boolean isEvent() {
        return event;
    }

    /** Whether it has happened, when it is answered. */
    public boolean isFact() {
        return fact;
    }

    public boolean isDate() {
        return type == ItemTypes.DAY || type == ItemTypes.PARTIAL_DATE;
    }

    public Item<?> earlier() {
        return notBefore;
    }

    /** The item whose value this one says something about; null when it stands for itself. */
    public Item<?> qualified() {
        return qualified;
    }

    public ItemRange hard() {
        return hard;
    }

    public ItemRange soft() {
        return soft;
    }

    public boolean isOrdinary(BigDecimal number) {
        return ordinary != null && ordinary.compareTo(number) == 0;
    }

    /** Whether the value is a platelet count in 10*9/L, whose range is the laboratory's (PLT_RANGE). */
    public boolean isPlateletCount() {
        return unit.equals(PlateletUnit.GIGA_PER_LITRE.code());
    }

    public String section() {
        return section;
    }

    public String unit() {
        return unit;
    }

    public String loinc() {
        return loinc;
    }

    /** Key of the code list that the answer is of; empty when it is of none. */
    public String codeList() {
        return codeList;
    }

    /** Whether an entry of its list is an answer to it. */
    public boolean takes(CodeEntry entry) {
        return !entry.classes().contains(excepted);
    }

    public boolean isListed() {
        return !codeList.isEmpty();
    }

    /** Whether its codes are too many to show at once, so that a form offers a search among them. */
    public boolean isSearched() {
        return isListed() || type.isLongList();
    }

    /** Whether it takes several codes. */
    public boolean isMany() {
        return type instanceof CodesType<?> || type == ItemTypes.WORDS;
    }

    /** Whether codes beyond the list may be written. */
    public boolean isOpen() {
        return open;
    }

    @Override
    public String toString() {
        return labelKey();
    }
}
