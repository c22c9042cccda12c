package org.itpregistry.entry.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itpregistry.access.domain.Center;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.measure.MissingReason;
import org.itpregistry.platform.domain.CodeType;
import org.itpregistry.platform.domain.CodesType;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.ItemAnswer;
import org.itpregistry.platform.domain.ItemTypes;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.domain.RegistryRecord;
import org.itpregistry.platform.service.Texts;

/** Says answers, codes and findings in the words of the language bundle. */
@Named("words")
@ApplicationScoped
public class EntryWords {
    private static final Pattern SNAKE = Pattern.compile("[A-Z0-9]+(_[A-Z0-9]+)+");

    @Inject
    private Texts texts;

    @Inject
    private Choices choices;

    /** What a row answers to an item; empty when nobody has. */
    public <T> String answer(RegistryRecord row, Item<T> item) {
        ItemAnswer<T> answer = row.get(item);
        if (answer.isPresent()) {
            return value(item, answer.value());
        }
        return answer.missing() == null ? "" : reason(answer.missing());
    }

    private <T> String value(Item<T> item, T value) {
        if (value instanceof Boolean flag) {
            return texts.get(flag ? "flag.Y" : "flag.N");
        }
        String text = item.type().print(value);
        if (isCoded(item)) {
            return choices.labels(item, text);
        }
        return item.unit().isEmpty() ? text : text + " " + unit(item.unit());
    }

    private static boolean isCoded(Item<?> item) {
        return item.isListed() || item.type() instanceof CodeType<?> || item.type() instanceof CodesType<?>;
    }

    /** What a cell says in words: of the text as in a file, in a column of the trail, or as it was typed. */
    public String cell(Item<?> item, String text) {
        if (text.startsWith("~")) {
            return reasons().getOrDefault(text, text);
        }
        if (item.type() == ItemTypes.FLAG) {
            return texts.get(text.equals("true") || text.equals("Y") ? "flag.Y" : "flag.N");
        }
        String shown = isCoded(item) ? choices.labels(item, text) : text;
        return item.unit().isEmpty() || text.isEmpty() ? shown : shown + " " + unit(item.unit());
    }

    private Map<String, String> reasons() {
        return Arrays.stream(MissingReason.values()).collect(Collectors.toMap(reason -> "~" + reason, this::reason));
    }

    public String label(Item<?> item) {
        return texts.get(item.labelKey());
    }

    public String code(Class<?> list, Object code) {
        return texts.get("code." + list.getSimpleName() + "." + code);
    }

    /** The code itself is an enum constant. */
    public String code(Enum<?> code) {
        return code == null ? "" : code(code.getDeclaringClass(), code);
    }

    public String center(Center center) {
        return center.value(Center.CENTER_NAME) + " (" + center.sourceKey() + ")";
    }

    public String reason(MissingReason reason) {
        return texts.get("code.MissingReason." + reason);
    }

    public String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    public String unit(String ucum) {
        return texts.get("unit." + ucum);
    }

    public String of(EntryFinding finding) {
        Optional<Item<?>> item = Dictionary.form(finding.form()).flatMap(form -> form.item(finding.column()));
        boolean unlisted = finding.messageKey().equals("format.code")
                && item.filter(Item::isSearched).isPresent();
        return texts.text(
                unlisted ? "format.choice" : onForm(finding.messageKey()),
                finding.arguments().stream()
                        .map(argument -> argument(argument, item))
                        .toArray());
    }

    /** Some messages say what to write into a file; on a form one chooses. */
    private String onForm(String key) {
        return texts.has(key + ".onForm") ? key + ".onForm" : key;
    }

    /** Rules name codes as files do; people read their labels. */
    private String argument(String text, Optional<Item<?>> item) {
        if (text.startsWith("~")) {
            return reasons().getOrDefault(text, text);
        }
        List<String> parts = List.of(text.split(", "));
        Stream<Item<?>> own = item.stream();
        Stream<Item<?>> all =
                parts.stream().allMatch(part -> SNAKE.matcher(part).matches())
                        ? Dictionary.FORMS.stream().flatMap(form -> form.items().stream())
                        : Stream.empty();
        return Stream.concat(own, all)
                .filter(EntryWords::isCoded)
                .filter(coded -> parts.stream().allMatch(part -> choices.holds(coded, part)))
                .findFirst()
                .map(coded ->
                        parts.stream().map(part -> choices.labels(coded, part)).collect(Collectors.joining(", ")))
                .orElse(text);
    }

    public String of(Refusal refusal) {
        return texts.text(refusal.messageKey(), refusal.arguments().toArray());
    }

    /** A finding about a row that is not before the reader's eyes: it says which. */
    public String withPlace(EntryFinding finding) {
        return texts.text(
                "finding.place", texts.get("form." + finding.form() + ".one"), finding.sourceKey(), of(finding));
    }
}
