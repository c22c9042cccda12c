package org.itpregistry.counts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itpregistry.counts.domain.PlateletReading;
import org.itpregistry.entry.web.EntryWords;
import org.itpregistry.entry.web.ReadingWords;
import org.itpregistry.measure.PlateletUnit;
import org.itpregistry.platform.domain.CodeType;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.service.Texts;
import org.itpregistry.typed.CountReading;
import org.itpregistry.typed.SheetColumn;
import org.itpregistry.typed.SheetLine;

/** Says how the rows of a pasted sheet are read. */
@Named
@ApplicationScoped
public class SheetWords {
    @Inject
    private Texts texts;

    @Inject
    private ReadingWords readings;

    @Inject
    private EntryWords words;

    /** What a column may be taken for. */
    public List<SheetColumn> kinds() {
        return Arrays.asList(SheetColumn.values());
    }

    /** @param unitOfSheet code of the unit for rows that name none; empty as long as nobody has said */
    public String of(PastedRow row, String unitOfSheet) {
        SheetLine line = row.line();
        if (line == null || !line.isCount()) {
            return texts.get("counts.sheet.noCount");
        }
        return Stream.of(
                        date(line.date()),
                        line.time(),
                        count(line, unitOfSheet),
                        code(PlateletReading.SAMPLE_CONTEXT, line.occasion()),
                        code(PlateletReading.QUALITY, line.quality()),
                        line.remark().isEmpty() ? "" : texts.text("counts.sheet.remark", line.remark()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String date(String date) {
        return date.matches("\\d{4}-\\d{2}-\\d{2}") ? readings.date(date) : texts.text("counts.sheet.open", date);
    }

    private String count(SheetLine line, String unitOfSheet) {
        String unit =
                line.unit().map(PlateletUnit::code).orElse(line.unitWord().isEmpty() ? unitOfSheet : line.unitWord());
        String signed = PastedLine.signed(line);
        boolean read = CountReading.of(line.value()).number().only().isPresent();
        return read && PlateletUnit.ofWord(unit).isPresent()
                ? readings.of(PlateletReading.ENTERED_VALUE, signed, PlateletUnit.ofWord(unit))
                : texts.text("counts.sheet.open", (signed + " " + unit).strip());
    }

    private String code(Item<?> item, String word) {
        if (word.isEmpty()) {
            return "";
        }
        var type = (CodeType<?>) item.type();
        String code = PastedLine.codeOf(item, word, words);
        return type.codes().contains(code) ? words.code(type.list(), code) : texts.text("counts.words.unknown", word);
    }
}
