package org.itpregistry.platform.domain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.itpregistry.measure.ImplausibleCount;
import org.itpregistry.measure.MissingReason;
import org.itpregistry.measure.PlateletCount;
import org.itpregistry.measure.PlateletUnit;
import org.itpregistry.platform.domain.ItemType.FormatProblem;

/**
 * What was entered for an item, in a field or in a cell of a file, and what it means: an answer, or a rule it breaks.
 *
 * <p>Blank text is a blank answer, {@code ~} and a reason is that reason, anything else is read as a value. Text of free
 * text items is kept as it is.
 *
 * @param answer what the text means; blank when it is refused
 * @param broken the rule that refuses it, or null
 * @param messageKey says what is wrong and what to do; empty when nothing is
 * @param arguments what the message names: first the text, cut to a readable length
 */
public record Entry<T>(ItemAnswer<T> answer, RuleCode broken, String messageKey, List<String> arguments) {
    private static final char REASON_MARK = '~';
    private static final int LONGEST_QUOTE = 60;
    private static final Pattern BOUND = Pattern.compile("\\s*([<>\u2264\u2265])\\s*=?\\s*(\\d[\\d.,]*)\\s*");
    private static final Entry<?> BLANK = new Entry<>(ItemAnswer.blank(), null, "", List.of());
    private static final Entry<?> LACKING =
            new Entry<>(ItemAnswer.blank(), RuleCode.REQUIRED, "rule.REQUIRED", List.of());

    public static <T> Entry<T> read(Item<T> item, String text) {
        if (text == null || text.isBlank()) {
            return item.isRequired() ? same(LACKING) : same(BLANK);
        }
        if (text.charAt(0) == REASON_MARK) {
            Optional<Entry<T>> reason = readReason(item, text);
            if (reason.isPresent()) {
                return reason.get();
            }
        }
        if (Sentinel.standsForMissing(item, text)) {
            return refused(RuleCode.SENTINEL, "rule.SENTINEL", text);
        }
        try {
            return inRange(item, text, item.type().parse(text));
        } catch (FormatProblem problem) {
            Matcher bound = BOUND.matcher(text);
            if (countsPlatelets(item) && bound.matches()) {
                return refused(RuleCode.FORMAT, "format.bound", text, below(bound) ? "LT" : "GT", bound.group(2));
            }
            String key = item.isListed() && !item.isOpen() ? "rule.FORMAT.list" : problem.getMessage();
            return refused(RuleCode.FORMAT, key, text, expected(item));
        }
    }

    private static boolean countsPlatelets(Item<?> item) {
        return item.isPlateletCount()
                || item.type() == ItemTypes.DECIMAL
                        && item.qualified() != null
                        && item.qualified().isPlateletCount();
    }

    private static boolean below(Matcher bound) {
        return "<\u2264".contains(bound.group(1));
    }

    /** Reads the text into a row; what is refused leaves the item blank and adds a finding. */
    public static <T> boolean enter(RegistryRecord row, Item<T> item, String text, Findings findings) {
        Entry<T> entry = read(item, text);
        row.put(item, entry.answer);
        if (entry.isRefused()) {
            findings.add(new EntryFinding(
                    row.form().name(),
                    row.sourceKey(),
                    item.name(),
                    entry.broken,
                    true,
                    entry.messageKey,
                    entry.arguments));
        }
        return !entry.isRefused();
    }

    /** The text of an answer: read(item, print(item, answer)) gives the answer back. */
    public static <T> String print(Item<T> item, ItemAnswer<T> answer) {
        if (answer.isPresent()) {
            return item.type().print(answer.value());
        }
        return answer.missing() == null ? "" : REASON_MARK + answer.missing().name();
    }

    public boolean isRefused() {
        return broken != null;
    }

    /** Empty when the text is a text of its own that begins with the mark. */
    private static <T> Optional<Entry<T>> readReason(Item<T> item, String text) {
        String name = text.substring(1);
        for (MissingReason reason : MissingReason.values()) {
            if (reason.name().equals(name)) {
                return Optional.of(reasoned(item, reason, text));
            }
        }
        boolean looksLikeReason = name.chars().allMatch(c -> c == '_' || c >= 'A' && c <= 'Z');
        return item.type() == ItemTypes.TEXT && !looksLikeReason
                ? Optional.empty()
                : Optional.of(refused(RuleCode.FORMAT, "format.reason", text));
    }

    private static <T> Entry<T> reasoned(Item<T> item, MissingReason reason, String text) {
        Optional<T> code = reason == MissingReason.UNKNOWN ? unknownCode(item) : Optional.empty();
        if (code.isPresent()) {
            return accepted(ItemAnswer.of(code.get()));
        }
        return item.isRequired()
                ? refused(RuleCode.REQUIRED, "rule.REQUIRED.reason", text)
                : accepted(ItemAnswer.missing(reason));
    }

    /** Where the code list has a code for unknown, the reason of that name is the code. */
    private static <T> Optional<T> unknownCode(Item<T> item) {
        if (!(item.type() instanceof CodeType<?>)) {
            return Optional.empty();
        }
        try {
            return Optional.of(item.type().parse(MissingReason.UNKNOWN.name()));
        } catch (FormatProblem none) {
            return Optional.empty();
        }
    }

    private static <T> Entry<T> inRange(Item<T> item, String text, T value) {
        if (item.hard().isOpen() || item.hard().holds(value)) {
            return accepted(ItemAnswer.of(value));
        }
        if (item.isPlateletCount()) {
            return likelyUnit(text)
                    .<Entry<T>>map(unit -> refused(RuleCode.PLT_RANGE, "rule.PLT_RANGE.unit", text, unit.code()))
                    .orElseGet(() -> refused(RuleCode.PLT_RANGE, "rule.PLT_RANGE", text));
        }
        return refused(RuleCode.FORMAT, "rule.FORMAT.range", text, expected(item));
    }

    private static Optional<PlateletUnit> likelyUnit(String count) {
        try {
            PlateletCount.of(new java.math.BigDecimal(count), PlateletUnit.GIGA_PER_LITRE);
            return Optional.empty();
        } catch (ImplausibleCount implausible) {
            return implausible.likelyUnit();
        }
    }

    /** What the item takes, as the message names it: its codes, or its range. */
    private static String expected(Item<?> item) {
        if (item.type() instanceof CodeType<?> code) {
            return String.join(", ", code.codes());
        }
        if (item.type() instanceof CodesType<?> codes) {
            return String.join(", ", codes.codes());
        }
        return item.hard().toString();
    }

    private static <T> Entry<T> accepted(ItemAnswer<T> answer) {
        return new Entry<>(answer, null, "", List.of());
    }

    private static <T> Entry<T> refused(RuleCode rule, String messageKey, String text, String... more) {
        var arguments = new java.util.ArrayList<>(List.of(quoted(text)));
        arguments.addAll(List.of(more));
        return new Entry<>(ItemAnswer.blank(), rule, messageKey, List.copyOf(arguments));
    }

    private static String quoted(String text) {
        String shown = text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
        return shown.replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    @SuppressWarnings("unchecked") // holds no T
    private static <T> Entry<T> same(Entry<?> entry) {
        return (Entry<T>) entry;
    }
}
