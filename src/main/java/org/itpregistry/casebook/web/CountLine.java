package org.itpregistry.casebook.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.itpregistry.counts.domain.PlateletReading;
import org.itpregistry.measure.ImplausibleCount;
import org.itpregistry.measure.PlateletCount;
import org.itpregistry.measure.PlateletUnit;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.ItemType.FormatProblem;
import org.itpregistry.platform.domain.ItemTypes;
import org.itpregistry.platform.domain.RuleCode;

/**
 * One line of the platelet grid: the count and unit as the laboratory reported them, from which the count in 10*9/L is
 * computed; for a newborn, hours of life in place of date and time.
 */
public class CountLine extends Sheet {
    private String hours = "";

    public CountLine() {
        super(PlateletReading.FORM);
    }

    static CountLine blank(PlateletUnit unit) {
        var line = new CountLine();
        line.field(PlateletReading.ENTERED_UNIT).setText(unit.code());
        line.markUntouched();
        return line;
    }

    static CountLine of(PlateletReading row) {
        var line = new CountLine();
        line.showAll(row);
        if (row.get(PlateletReading.ENTERED_VALUE).isBlank()) {
            line.field(PlateletReading.ENTERED_VALUE)
                    .setText(line.field(PlateletReading.COUNT_1E9_PER_L).getText());
            line.field(PlateletReading.ENTERED_UNIT).setText(PlateletUnit.GIGA_PER_LITRE.code());
        }
        return line;
    }

    /**
     * Reads the line.
     *
     * @param birth when the child was born; null when the line has no hours of life
     */
    Grid.Read read(PlateletReading row, LocalDateTime birth) {
        var findings = new Findings();
        takeSign();
        placeHours(row, birth, findings);
        boolean counted = computeCount(row, findings);
        var entered = new Findings();
        enter(row, entered);
        entered.all().stream()
                .filter(finding -> counted || !finding.column().equals(PlateletReading.COUNT_1E9_PER_L.name()))
                .forEach(findings::add);
        return new Grid.Read(row, findings);
    }

    /** "< 5" typed into the cell of the value is a value and a sign. */
    private void takeSign() {
        Field value = field(PlateletReading.ENTERED_VALUE);
        String typed = value.getText().strip();
        if (typed.startsWith("<") || typed.startsWith(">")) {
            field(PlateletReading.COMPARATOR).setText(typed.startsWith("<") ? "LT" : "GT");
            value.setText(typed.substring(1).strip());
        }
    }

    private void placeHours(PlateletReading row, LocalDateTime birth, Findings findings) {
        if (hours.isBlank()) {
            return;
        }
        if (birth == null) {
            findings.error(row, PlateletReading.SAMPLE_DATE, RuleCode.FORMAT, "hoursWithoutBirth");
            return;
        }
        try {
            BigDecimal typed = ItemTypes.DECIMAL.parse(hours.strip());
            LocalDateTime taken = birth.plusMinutes(
                    typed.movePointRight(1).multiply(BigDecimal.valueOf(6)).longValue());
            LocalDate day = taken.toLocalDate();
            LocalTime time = taken.toLocalTime();
            field(PlateletReading.SAMPLE_DATE).setText(ItemTypes.DAY.print(day));
            field(PlateletReading.SAMPLE_TIME).setText(ItemTypes.TIME.print(time));
        } catch (FormatProblem problem) {
            findings.error(row, PlateletReading.SAMPLE_DATE, RuleCode.FORMAT, "hours", hours);
        }
    }

    /** Fills in the canonical count; a value that cannot be one in its unit is refused, and the likely unit named. */
    private boolean computeCount(PlateletReading row, Findings findings) {
        String typed = field(PlateletReading.ENTERED_VALUE).cell();
        Field count = field(PlateletReading.COUNT_1E9_PER_L);
        count.setText("");
        if (typed.isEmpty()) {
            findings.error(row, PlateletReading.ENTERED_VALUE, RuleCode.REQUIRED, "");
            return false;
        }
        try {
            PlateletUnit unit = PlateletUnit.ofCode(
                            field(PlateletReading.ENTERED_UNIT).cell())
                    .orElse(PlateletUnit.GIGA_PER_LITRE);
            count.setText(PlateletCount.of(ItemTypes.DECIMAL.parse(typed), unit).toString());
            return true;
        } catch (ImplausibleCount implausible) {
            String likely = implausible.likelyUnit().map(PlateletUnit::code).orElse("");
            findings.error(
                    row,
                    PlateletReading.ENTERED_VALUE,
                    RuleCode.PLT_RANGE,
                    likely.isEmpty() ? "typed" : "otherUnit",
                    typed,
                    field(PlateletReading.ENTERED_UNIT).cell(),
                    likely);
        } catch (FormatProblem problem) {
            findings.error(row, PlateletReading.ENTERED_VALUE, RuleCode.FORMAT, "count", typed);
        }
        return false;
    }

    /** The count itself is not on the page: what is wrong with it shows at the value as typed. */
    @Override
    Field fieldFor(String column) {
        return super.fieldFor(
                column.equals(PlateletReading.COUNT_1E9_PER_L.name()) ? PlateletReading.ENTERED_VALUE.name() : column);
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String typed) {
        hours = typed == null ? "" : typed;
    }

    @Override
    public boolean isUntouched() {
        return hours.isBlank() && super.isUntouched();
    }
}
