package org.itpregistry.report.service;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.itpregistry.figure.Faces;
import org.itpregistry.report.domain.TableCells;
import org.itpregistry.text.Language;

/** Texts as paper can take them: long codes may break, and what no face has is a box. */
final class Settable {
    /** Where a line may end though nothing is seen there. */
    static final String MAY_BREAK = "\u200b";

    private Settable() {}

    static Object of(Object value) {
        if (value instanceof String text) {
            return text(text);
        }
        return value instanceof TableCells cells
                ? new TableCells(cells.texts().stream().map(Settable::text).toList())
                : value;
    }

    static String text(String text) {
        return Faces.settable(text).replace("_", "_" + MAY_BREAK);
    }

    /** What the closing remark says of the signs of a record, and of all that it holds, that no face has; else empty. */
    static String remark(Record record) {
        Set<Integer> boxes = new TreeSet<>();
        collect(record, boxes);
        String signs = boxes.stream()
                .map(sign -> Language.say(
                        "report.boxes.sign", String.format(Locale.ROOT, "U+%04X", sign), Character.getName(sign)))
                .collect(Collectors.joining(", "));
        return boxes.isEmpty() ? "" : Language.say("report.boxes", boxes.size(), Faces.BOX, signs);
    }

    private static void collect(Object value, Set<Integer> boxes) {
        if (value instanceof String text) {
            text.codePoints()
                    .filter(sign -> !Faces.isUnseen(sign) && Faces.with(sign).isEmpty())
                    .forEach(boxes::add);
        } else if (value instanceof List<?> list) {
            list.forEach(element -> collect(element, boxes));
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                collect(read(component, record), boxes);
            }
        }
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
