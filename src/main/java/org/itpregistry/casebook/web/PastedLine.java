package org.itpregistry.casebook.web;

import java.util.List;
import org.itpregistry.measure.PlateletUnit;
import org.itpregistry.platform.domain.CodeType;
import org.itpregistry.platform.domain.Item;

/** A line from a spreadsheet, its cells apart by tabs or semicolons. */
final class PastedLine {
    private PastedLine() {}

    /** Lays the cells into the fields of a sheet; a code may come as code or in words. */
    static void into(Sheet line, String text, List<Item<?>> columns, Wording words) {
        String[] cells = text.split(text.contains("\t") ? "\t" : ";", -1);
        for (int i = 0; i < cells.length && i < columns.size(); i++) {
            String cell = cells[i].strip();
            if (!cell.isEmpty()) {
                line.field(columns.get(i)).setText(codeOf(columns.get(i), cell, words));
            }
        }
    }

    private static String codeOf(Item<?> item, String cell, Wording words) {
        if (!(item.type() instanceof CodeType<?> type)) {
            return cell;
        }
        String loose = loose(cell);
        for (String code : type.codes()) {
            if (loose.equals(loose(code)) || loose.equals(loose(words.code(type.list(), code)))) {
                return code;
            }
        }
        return type.list() == PlateletUnit.class && loose.matches("g/?l|gpt/l|10\\^?9/l|x10\\^?9/l|10e9/l")
                ? PlateletUnit.GIGA_PER_LITRE.code()
                : cell;
    }

    private static String loose(String text) {
        return text.toLowerCase(java.util.Locale.ROOT)
                .replace('µ', 'u')
                .replace('μ', 'u')
                .replace("×", "")
                .replace("³", "3")
                .replace("⁹", "9")
                .replaceAll("[\\s_]", "");
    }
}
