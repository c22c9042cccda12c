package org.itpregistry.casebook.service;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.itpregistry.measure.IsoDay;
import org.itpregistry.measure.MissingReason;
import org.itpregistry.measure.Recorded;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;

/**
 * The row at which a stream of rows stands, read by the items of the dictionary. Its columns are the person, the key, the
 * items of a form in their order, and whatever else a query selects, by name.
 */
final class StoredRow {
    private static final byte SEPARATOR = '\t';
    private static final int PERSON = 0;
    private static final int KEY = 1;
    private static final int FIRST_ITEM = 2;
    private static final int MOST_WORDS = 1_000;

    private final Map<String, Integer> others = new HashMap<>();
    // Where each column ends in the line; the next one starts behind the separator.
    private final int[] ends;
    private byte[] line = {};
    // Words that come again and again are held once, as many as a list of codes may have.
    private final Map<String, String> words = new HashMap<>();

    StoredRow(Form<?> form, List<String> otherColumns) {
        int first = FIRST_ITEM + form.size();
        otherColumns.forEach(column -> others.put(column, first + others.size()));
        this.ends = new int[first + others.size()];
    }

    /** Takes the next line, as COPY writes it. */
    void take(byte[] next) {
        line = next;
        int column = 0;
        for (int i = 0; i < next.length && column < ends.length; i++) {
            if (next[i] == SEPARATOR || next[i] == '\n') {
                ends[column++] = i;
            }
        }
        if (column < ends.length) {
            throw new IllegalStateException("a row of " + column + " columns instead of " + ends.length);
        }
    }

    /** The id of the person. */
    long patientId() {
        long id = 0;
        for (int i = start(PERSON); i < ends[PERSON]; i++) {
            id = 10 * id + line[i] - '0';
        }
        return id;
    }

    String key() {
        return text(KEY);
    }

    /** The text of one of the other columns, or null. */
    String text(String column) {
        return shared(text(others.get(column)));
    }

    private String shared(String word) {
        String known = words.get(word);
        if (known == null && word != null && words.size() < MOST_WORDS) {
            words.put(word, word);
        }
        return known == null ? word : known;
    }

    private int start(int position) {
        return position == 0 ? 0 : ends[position - 1] + 1;
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
        String text = text(FIRST_ITEM + item.position());
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
