package org.itpregistry.casebook.web;

import java.util.List;
import org.itpregistry.measure.MissingReason;
import org.itpregistry.platform.domain.Answer;
import org.itpregistry.platform.domain.Finding;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.ItemType.FormatProblem;
import org.itpregistry.platform.domain.RegistryRecord;
import org.itpregistry.platform.domain.RuleCode;

/** Reads the text of a cell into a row: a value, ~ and a reason, or nothing. */
final class CellText {
    private CellText() {}

    static <T> void enter(RegistryRecord row, Item<T> item, String text, Findings findings) {
        row.put(item, Answer.blank());
        if (text.isEmpty()) {
            if (item.isRequired()) {
                findings.error(row, item, RuleCode.REQUIRED, "");
            }
            return;
        }
        try {
            row.put(item, read(item, text));
        } catch (FormatProblem problem) {
            findings.add(new Finding(
                    row.form().name(),
                    row.sourceKey(),
                    item.name(),
                    RuleCode.FORMAT,
                    true,
                    problem.getMessage(),
                    List.of(text)));
        }
    }

    private static <T> Answer<T> read(Item<T> item, String text) throws FormatProblem {
        if (!text.startsWith("~")) {
            return Answer.of(item.type().parse(text));
        }
        try {
            return Answer.missing(MissingReason.valueOf(text.substring(1)));
        } catch (IllegalArgumentException e) {
            throw new FormatProblem("format.reason");
        }
    }
}
