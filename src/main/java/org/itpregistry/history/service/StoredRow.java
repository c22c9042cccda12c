package org.itpregistry.history.service;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.itpregistry.measure.IsoDay;
import org.itpregistry.measure.MissingReason;
import org.itpregistry.measure.Recorded;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.ItemAnswer;
import org.itpregistry.platform.domain.RegistryRecord;

/**
 * The row at which a stream of rows stands, read by the items of the dictionary. Its first columns are the person and the
 * key; the items and whatever else there is are found by name. An item that the stream does not have is blank.
 */
public final class StoredRow {
    private static final byte SEPARATOR = '\t';
    private static final int PERSON = 0;
    private static final int KEY = 1;
    private static final int FIRST_ITEM = 2;
    private static final int MOST_WORDS = 1_000;

    private static final int NOT_THERE = -1;

    // By the position of the item in its form.
    private final int[] items;
    private final Map<String, Integer> others = new HashMap<>();
    // Where each column ends in the line; the next one starts behind the separator.
    private final int[] ends;
    private byte[] line = {};
    private int begin;
    // Words that come again and again are held once, as many as a list of codes may have.
    private final Map<String, String> words = new HashMap<>();

    /** A row as a query selects it: person, key, the items of a form in their order, other columns. */
    public StoredRow(Form<?> form, List<String> otherColumns) {
        this(form, header(form, otherColumns));
    }

    private StoredRow(Form<?> form, String... header) {
        items = new int[form.size()];
        Arrays.fill(items, NOT_THERE);
        ends = new int[header.length];
        for (int column = FIRST_ITEM; column < header.length; column++) {
            var item = form.item(header[column]);
            if (item.isPresent()) {
                items[item.get().position()] = column;
            } else {
                others.put(header[column], column);
            }
        }
    }

    /** A row as something else wrote it down, maybe before the form had all its items. */
    public static StoredRow withHeader(Form<?> form, String... columns) {
        return new StoredRow(form, columns);
    }

    /** A row of something that is no form: its columns are found by name. */
    public static StoredRow ofNoForm(String... columns) {
        return new StoredRow(columns);
    }

    private StoredRow(String... header) {
        items = new int[0];
        ends = new int[header.length];
        for (int column = FIRST_ITEM; column < header.length; column++) {
            others.put(header[column], column);
        }
    }

    private static String[] header(Form<?> form, List<String> others) {
        return Stream.of(Stream.of("person", "key"), form.items().stream().map(Item::name), others.stream())
                .flatMap(names -> names)
                .toArray(String[]::new);
    }

    /** Takes the next line, as COPY writes it. */
    public void take(byte[] next) {
        take(next, 0);
    }

    /**
     * Takes the line that begins at a place in a text.
     *
     * @return where the next one begins
     */
    public int take(byte[] text, int from) {
        line = text;
        begin = from;
        int column = 0;
        int i = from;
        while (i < text.length && column < ends.length) {
            if (text[i] == SEPARATOR || text[i] == '\n') {
                ends[column++] = i;
                if (text[i] == '\n') {
                    break;
                }
            }
            i++;
        }
        if (column < ends.length) {
            throw new IllegalStateException("a row of " + column + " columns instead of " + ends.length);
        }
        return i + 1;
    }

    /** The text of the person column, as it stands. */
    public byte[] person() {
        return Arrays.copyOfRange(line, begin, ends[PERSON]);
    }

    /** Whether the person column holds this text. */
    public boolean isOf(byte[] person) {
        return Arrays.equals(line, begin, ends[PERSON], person, 0, person.length);
    }

    public String personKey() {
        return text(PERSON);
    }

    /** The id of the person. */
    public long patientId() {
        long id = 0;
        for (int i = start(PERSON); i < ends[PERSON]; i++) {
            id = 10 * id + line[i] - '0';
        }
        return id;
    }

    public String key() {
        return text(KEY);
    }

    /** The text of one of the other columns; null where it is empty or not there. */
    public String text(String column) {
        Integer place = others.get(column);
        return place == null ? null : shared(text(place));
    }

    private String shared(String word) {
        String known = words.get(word);
        if (known == null && word != null && words.size() < MOST_WORDS) {
            words.put(word, word);
        }
        return known == null ? word : known;
    }

    private int start(int position) {
        return position == 0 ? begin : ends[position - 1] + 1;
    }

    private String text(int position) {
        int start = start(position);
        int end = ends[position];
        if (end - start == 2 && line[start] == '\\' && line[start + 1] == 'N') {
            return null;
        }
        for (int i = start; i < end; i++) {
            if (line[i] == '\\') {
                return unescaped(start, end);
            }
        }
        return new String(line, start, end - start, StandardCharsets.UTF_8);
    }

    private String unescaped(int start, int end) {
        byte[] plain = new byte[end - start];
        int size = 0;
        for (int i = start; i < end; i++) {
            plain[size++] = line[i] == '\\' ? meant(line[++i]) : line[i];
        }
        return new String(Arrays.copyOf(plain, size), StandardCharsets.UTF_8);
    }

    private static byte meant(byte escaped) {
        return (byte)
                switch (escaped) {
                    case 'b' -> '\b';
                    case 'f' -> '\f';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    case 't' -> '\t';
                    case 'v' -> 0x0B;
                    default -> escaped;
                };
    }

    /** The value, or null. */
    <T> T value(Item<T> item) {
        int column = items[item.position()];
        String text = column == NOT_THERE ? null : text(column);
        return text == null
                ? null
                : item.type().fromColumn(column(text, item.type().columnClass()));
    }

    /** The text of a column as JDBC would hand it over. */
    private static Object column(String text, Class<?> type) {
        if (type == String.class) {
            return text;
        }
        if (type == LocalDate.class) {
            return IsoDay.parse(text);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(text);
        }
        if (type == Integer.class) {
            return Integer.valueOf(text);
        }
        if (type == Boolean.class) {
            return text.equals("t");
        }
        if (type == LocalTime.class) {
            return LocalTime.parse(text);
        }
        throw new IllegalStateException("no column holds " + type);
    }

    /** Lays the answers that the row holds into a record of the form. */
    public void into(RegistryRecord record) {
        record.nameKey(key());
        record.form().items().forEach(item -> enter(record, item));
    }

    private <T> void enter(RegistryRecord record, Item<T> item) {
        T value = value(item);
        String reason = text(item.missingColumn());
        record.put(
                item,
                value != null || reason == null
                        ? ItemAnswer.of(value)
                        : ItemAnswer.missing(MissingReason.valueOf(reason)));
    }

    /** The value, the reason why there is none, or blank. */
    <T> Recorded<T> recorded(Item<T> item) {
        T value = value(item);
        if (value != null) {
            return Recorded.of(value);
        }
        String reason = text(item.missingColumn());
        return reason == null ? Recorded.blank() : Recorded.missing(MissingReason.valueOf(reason));
    }
}
