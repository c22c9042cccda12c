package org.itpregistry.entry.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.itpregistry.access.service.TypingHabits;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.measure.PlateletUnit;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.TypedText;
import org.itpregistry.platform.service.Texts;
import org.itpregistry.typed.DateOrder;
import org.itpregistry.typed.Notation;
import org.itpregistry.typed.Reading;

/** Reads what the user of the running request types, in the user's own notation, and says how it was understood. */
@Named
@RequestScoped
public class Typing {
    @Inject
    private TypingHabits habits;

    @Inject
    private Clock clock;

    @Inject
    private ReadingWords words;

    @Inject
    private FormBook forms;

    @Inject
    private Texts texts;

    private Notation notation;

    public Notation notation() {
        if (notation == null) {
            // A day ahead somewhere on earth: what was typed there today is not of the future.
            notation = new Notation(
                    habits.dateOrder().orElse(null), LocalDate.now(clock).plusDays(1));
        }
        return notation;
    }

    /** The field, to be read in the user's notation. A page names its fields through this, so that none is forgotten. */
    public FormField field(FormField field) {
        return field.readIn(notation());
    }

    /** Name of the user's order of day and month, or none. */
    public String getOrder() {
        return notation().order().map(DateOrder::name).orElse("none");
    }

    /** Whether what is typed for an item has to be understood: dates, times, numbers. */
    public boolean isRead(Item<?> item) {
        return TypedText.of(item) != TypedText.AS_IT_IS;
    }

    /** How the text of a field was understood; empty where it was not, and for a number that says so itself. */
    public String read(FormField field, String unit) {
        Item<?> item = item(field.getItem()).orElseThrow();
        return understood(item, field.getText(), field.reading(), unit);
    }

    String understood(Item<?> item, String text, Reading reading, String unit) {
        String said = reading.only().map(one -> words.of(item, one, unit(unit))).orElse("");
        return said.equals(text.strip()) && !item.isDate() ? "" : said;
    }

    /** What the text of a field can mean, where it can mean several things. */
    public List<Choice> choices(FormField field, String unit) {
        return choices(item(field.getItem()).orElseThrow(), field.reading(), unit);
    }

    List<Choice> choices(Item<?> item, Reading reading, String unit) {
        return reading.isOpen()
                ? reading.readings().stream()
                        .map(one -> new Choice(one, labelled(one, words.of(item, one, unit(unit)))))
                        .toList()
                : List.of();
    }

    private static String labelled(String reading, String said) {
        return said.isEmpty() ? reading : said;
    }

    /** The choices of a field, with what stands in it when that is none of them: it was pasted, and is not to vanish. */
    public List<SelectItem> options(Item<?> item, FormField field) {
        List<SelectItem> known = forms.options(item);
        String text = field.getText();
        if (text.isEmpty() || offers(known, text)) {
            return known;
        }
        List<SelectItem> choices = new ArrayList<>(known);
        choices.add(new SelectItem(text, texts.text("counts.words.unknown", text)));
        return choices;
    }

    private static boolean offers(List<SelectItem> choices, String text) {
        return choices.stream()
                .anyMatch(choice -> text.equals(choice.getValue())
                        || choice instanceof SelectItemGroup group && offers(List.of(group.getSelectItems()), text));
    }

    /** An item by form and name. */
    static Optional<Item<?>> item(String key) {
        String[] parts = key == null ? new String[0] : key.split("\\.", 2);
        return parts.length < 2
                ? Optional.empty()
                : Dictionary.form(parts[0]).flatMap(form -> form.item(parts[1]).map(item -> (Item<?>) item));
    }

    private static Optional<PlateletUnit> unit(String code) {
        return PlateletUnit.ofWord(code);
    }

    /**
     * One of several readings.
     *
     * @param text has just this reading
     * @param label the reading in words
     */
    public record Choice(String text, String label) {}
}
