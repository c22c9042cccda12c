package org.itpregistry.counts.web;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.itpregistry.counts.domain.PlateletReading;
import org.itpregistry.entry.web.FormField;
import org.itpregistry.entry.web.FormSheet;
import org.itpregistry.entry.web.TypedRow;
import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.CountQuality;
import org.itpregistry.measure.ImplausibleCount;
import org.itpregistry.measure.PlateletCount;
import org.itpregistry.measure.PlateletUnit;
import org.itpregistry.patient.domain.PatientRecord;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.ItemTypes;
import org.itpregistry.platform.domain.RuleCode;
import org.itpregistry.typed.CountReading;
import org.itpregistry.typed.SampleRemark;

/**
 * One line of the platelet grid: the count and unit as the laboratory reported them, from which the count in 10*9/L is
 * computed; for a newborn, hours of life in place of date and time.
 *
 * <p>What is typed is read, and never changed: the fields keep it until it is saved.
 */
public class CountLine extends FormSheet {
    private static final List<Item<?>> TYPED = List.of(
            PlateletReading.SAMPLE_DATE,
            PlateletReading.SAMPLE_TIME,
            PlateletReading.COMPARATOR,
            PlateletReading.ENTERED_VALUE,
            PlateletReading.ENTERED_UNIT,
            PlateletReading.SAMPLE_CONTEXT,
            PlateletReading.QUALITY);

    private final boolean fresh;
    private String hours = "";
    private String remark = "";
    private transient CountReading count;
    private transient String canonical;
    private transient LocalDateTime taken;

    private CountLine(boolean fresh) {
        super(PlateletReading.FORM);
        this.fresh = fresh;
    }

    public static CountLine blank(PlateletUnit unit) {
        var line = new CountLine(true);
        line.field(PlateletReading.ENTERED_UNIT).setText(unit.code());
        line.markUntouched();
        return line;
    }

    static CountLine of(PlateletReading row) {
        var line = new CountLine(false);
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
    TypedRow<PatientRecord> read(PlateletReading row, LocalDateTime birth) {
        var findings = new Findings();
        count = CountReading.of(field(PlateletReading.ENTERED_VALUE).getText());
        taken = moment(row, birth, findings).orElse(null);
        boolean counted = computeCount(row, findings);
        checkSignAndRemark(row, findings);
        var entered = new Findings();
        enter(row, entered);
        entered.all().stream()
                .filter(finding -> counted || fieldFor(finding.column()) != field(PlateletReading.ENTERED_VALUE))
                .forEach(findings::add);
        return new TypedRow<>(row, findings);
    }

    /** Date and time of a sample by the hours of life. */
    private Optional<LocalDateTime> moment(PlateletReading row, LocalDateTime birth, Findings findings) {
        if (hours.isBlank()) {
            return Optional.empty();
        }
        if (birth == null) {
            findings.error(row, PlateletReading.SAMPLE_DATE, RuleCode.FORMAT, "hoursWithoutBirth");
            return Optional.empty();
        }
        Optional<LocalDateTime> moment = HoursOfLife.after(birth, hours);
        if (moment.isEmpty()) {
            findings.error(row, PlateletReading.SAMPLE_DATE, RuleCode.FORMAT, "hours", hours);
        }
        return moment;
    }

    /** The canonical count; a value that cannot be one in its unit is refused, and the likely unit named. */
    private boolean computeCount(PlateletReading row, Findings findings) {
        FormField value = field(PlateletReading.ENTERED_VALUE);
        canonical = "";
        if (!value.isFilled()) {
            findings.error(row, PlateletReading.ENTERED_VALUE, RuleCode.REQUIRED, "");
            return false;
        }
        Optional<String> number = number();
        if (number.isEmpty()) {
            String kind = count.number().isOpen() ? "countReadings" : "countCell";
            findings.error(
                    row,
                    PlateletReading.ENTERED_VALUE,
                    RuleCode.FORMAT,
                    kind,
                    value.getText().strip());
            return false;
        }
        Optional<PlateletUnit> unit = unit();
        if (unit.isEmpty()) {
            String word = field(PlateletReading.ENTERED_UNIT).cell();
            findings.error(
                    row,
                    PlateletReading.ENTERED_UNIT,
                    word.isEmpty() ? RuleCode.REQUIRED : RuleCode.FORMAT,
                    word.isEmpty() ? "" : "unitWord",
                    word);
            return false;
        }
        return convert(row, number.get(), unit.get(), findings);
    }

    private boolean convert(PlateletReading row, String number, PlateletUnit unit, Findings findings) {
        try {
            canonical = PlateletCount.of(new BigDecimal(number), unit).toString();
            return true;
        } catch (ImplausibleCount implausible) {
            String likely = implausible.likelyUnit().map(PlateletUnit::code).orElse("");
            String kind = likely.isEmpty() ? "typed" : "otherUnit";
            findings.error(row, PlateletReading.ENTERED_VALUE, RuleCode.PLT_RANGE, kind, number, unit.code(), likely);
            return false;
        }
    }

    private Optional<String> number() {
        FormField value = field(PlateletReading.ENTERED_VALUE);
        boolean asStored = !value.isChanged() && !fresh;
        return asStored ? Optional.of(value.getText().strip()) : count.number().only();
    }

    /** The unit in the cell of the count, or else the one chosen beside it. */
    private Optional<PlateletUnit> unit() {
        String beside = field(PlateletReading.ENTERED_UNIT).cell();
        return count.unit().or(() -> PlateletUnit.ofWord(beside));
    }

    private void checkSignAndRemark(PlateletReading row, Findings findings) {
        String chosen = field(PlateletReading.COMPARATOR).cell();
        if (count.sign().isPresent()
                && !chosen.isEmpty()
                && !chosen.equals(count.sign().get().name())) {
            String typed = field(PlateletReading.ENTERED_VALUE).getText().strip();
            findings.error(row, PlateletReading.ENTERED_VALUE, RuleCode.FORMAT, "twoSigns", typed);
        }
        String said = count.remark().isEmpty() ? remark : count.remark();
        if (!said.isBlank() && cell(PlateletReading.QUALITY).isEmpty()) {
            String kind =
                    SampleRemark.of(said).map(quality -> "remark." + quality).orElse("remark");
            findings.error(row, PlateletReading.QUALITY, RuleCode.FORMAT, kind, said.strip());
        }
    }

    @Override
    protected String cell(Item<?> item) {
        if (item == PlateletReading.COUNT_1E9_PER_L) {
            return canonical;
        }
        if (item == PlateletReading.ENTERED_VALUE) {
            return number().orElse("");
        }
        if (item == PlateletReading.ENTERED_UNIT) {
            return unit().map(PlateletUnit::code).orElse("");
        }
        if (item == PlateletReading.COMPARATOR) {
            return count.sign().map(Comparator::name).orElse(super.cell(item));
        }
        if (item == PlateletReading.QUALITY && !field(item).isFilled()) {
            return SampleRemark.named(count.remark()).map(CountQuality::name).orElse("");
        }
        if (taken != null && item == PlateletReading.SAMPLE_DATE) {
            return ItemTypes.DAY.print(taken.toLocalDate());
        }
        return taken != null && item == PlateletReading.SAMPLE_TIME
                ? ItemTypes.TIME.print(taken.toLocalTime())
                : super.cell(item);
    }

    /** The count itself is not on the page: what is wrong with it shows at the value as typed. */
    @Override
    protected FormField fieldFor(String column) {
        return super.fieldFor(
                column.equals(PlateletReading.COUNT_1E9_PER_L.name()) ? PlateletReading.ENTERED_VALUE.name() : column);
    }

    /** The cells of the page; what is computed from them is not typed. */
    @Override
    public String content() {
        return hours + TYPED.stream().map(item -> field(item).getText()).collect(Collectors.joining("\n", "\n", ""));
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String typed) {
        hours = typed == null ? "" : typed;
    }

    /** What a sheet says beside the count, until somebody has decided on it. */
    public String getRemark() {
        return remark;
    }

    public void setRemark(String words) {
        remark = words == null ? "" : words;
    }

    /** A unit or a sign alone makes no line: it came with the blank one. */
    @Override
    public boolean isUntouched() {
        boolean empty = fresh ? getFields().values().stream().noneMatch(this::saysSomething) : super.isUntouched();
        return empty && hours.isBlank();
    }

    private boolean saysSomething(FormField field) {
        return field.isFilled()
                && field != field(PlateletReading.ENTERED_UNIT)
                && field != field(PlateletReading.COMPARATOR);
    }
}
