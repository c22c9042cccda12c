package org.itpregistry.counts.web;

import java.util.Locale;
import java.util.Optional;
import org.itpregistry.counts.domain.PlateletReading;
import org.itpregistry.entry.web.EntryWords;
import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.CountQuality;
import org.itpregistry.measure.PlateletUnit;
import org.itpregistry.platform.domain.CodeType;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.typed.SampleRemark;
import org.itpregistry.typed.SheetLine;

/** Lays a row of a pasted sheet into a line of the grid; what is not understood stays in its cell as it was written. */
final class PastedLine {
    private PastedLine() {}

    /** @param unitOfSheet said by a person for the rows that name none */
    static CountLine of(SheetLine row, PlateletUnit unitOfSheet, EntryWords words) {
        CountLine line = CountLine.blank(unitOfSheet);
        line.field(PlateletReading.SAMPLE_DATE).setText(row.date());
        line.field(PlateletReading.SAMPLE_TIME).setText(row.time());
        line.field(PlateletReading.ENTERED_VALUE).setText(signed(row));
        if (!row.unitWord().isEmpty()) {
            line.field(PlateletReading.ENTERED_UNIT).setText(row.unitWord());
        }
        row.unit().ifPresent(unit -> line.field(PlateletReading.ENTERED_UNIT).setText(unit.code()));
        line.field(PlateletReading.SAMPLE_CONTEXT)
                .setText(codeOf(PlateletReading.SAMPLE_CONTEXT, row.occasion(), words));
        Optional<CountQuality> named = SampleRemark.named(row.remark());
        if (row.quality().isEmpty() && named.isPresent()) {
            line.field(PlateletReading.QUALITY).setText(named.get().name());
        } else {
            line.field(PlateletReading.QUALITY).setText(codeOf(PlateletReading.QUALITY, row.quality(), words));
            line.setRemark(row.remark());
        }
        return line;
    }

    /** The count with its sign in one cell, as a laboratory prints it. */
    static String signed(SheetLine row) {
        String sign = row.sign().map(Comparator::sign).orElse("");
        return row.value().startsWith(sign) ? row.value() : sign + row.value();
    }

    /** The code that a word is, as code or as label; a word that is neither stays. */
    static String codeOf(Item<?> item, String word, EntryWords words) {
        var type = (CodeType<?>) item.type();
        return type.codes().stream()
                .filter(code ->
                        loose(word).equals(loose(code)) || loose(word).equals(loose(words.code(type.list(), code))))
                .findFirst()
                .orElse(word);
    }

    private static String loose(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }
}
