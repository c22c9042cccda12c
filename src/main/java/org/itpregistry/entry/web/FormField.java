package org.itpregistry.entry.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.ItemAnswer;
import org.itpregistry.platform.domain.ItemType.Widget;
import org.itpregistry.platform.domain.TypedText;
import org.itpregistry.typed.DateOrder;
import org.itpregistry.typed.Notation;
import org.itpregistry.typed.Reading;

/**
 * One field of a form: what is typed in it, or why nothing is, and what was found wrong with it.
 *
 * <p>Holds text, not values, so that nothing typed is ever lost to a conversion.
 */
public class FormField implements Serializable {
    private static final String REASON_MARK = "~";

    private final String name;
    private final String labelKey;
    private final Widget widget;
    private final boolean searched;
    private final TypedText grammar;
    private Notation notation = Notation.UNTOLD;
    private String text = "";
    private String reason = "";
    private String shown = "";
    private String shownText = "";
    private final List<String> errors = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    FormField(Item<?> item) {
        name = item.name();
        labelKey = item.labelKey();
        widget = item.type().widget();
        searched = item.isSearched();
        grammar = TypedText.of(item);
    }

    /** Shows an answer as the field would have been filled in to give it. */
    <T> void show(Item<T> item, ItemAnswer<T> answer) {
        text = answer.isPresent() ? item.type().print(answer.value()) : "";
        reason = answer.missing() == null ? "" : REASON_MARK + answer.missing().name();
        if (!hasOwnReason()) {
            text += reason;
            reason = "";
        }
        shown = reason.isEmpty() ? text : reason;
        shownText = text;
    }

    /**
     * What is entered, in the notation of a cell: the value, ~ and a reason, or nothing. Text that has no reading, or
     * several, stays as it was typed.
     */
    public String cell() {
        if (!reason.isEmpty()) {
            return reason;
        }
        return reading().only().filter(one -> grammar != TypedText.COUNT).orElse(TypedText.untouched(widget, text));
    }

    /** What is typed can mean this. What the row held is not read again: it means what it meant. */
    Reading reading() {
        boolean asShown = !text.isBlank() && text.equals(shownText);
        return asShown ? Reading.of(shown) : grammar.read(text, notation);
    }

    /** Hands the field the notation of whoever types in it. */
    public FormField readIn(Notation typist) {
        notation = typist;
        return this;
    }

    Notation notation() {
        return notation;
    }

    TypedText grammar() {
        return grammar;
    }

    /** A value and a reason why there is none, at once. */
    boolean isContradictory() {
        return !reason.isEmpty() && !text.isBlank();
    }

    /** Short code lists offer the reasons among their codes; other fields in a list beside them. */
    private boolean hasOwnReason() {
        return searched || widget != Widget.CODE && widget != Widget.FLAG;
    }

    void markUntouched() {
        shown = cell();
        shownText = "";
    }

    /** Whether something else is typed now than the row held. */
    public boolean isChanged() {
        return !cell().equals(shown);
    }

    /** Key of the text that shows in the empty field. */
    public String getHintKey() {
        return switch (widget) {
            case DAY ->
                "typed.date.hint." + notation.order().map(DateOrder::name).orElse("none");
            case PARTIAL_DATE -> "typed.partial.hint";
            case TIME -> "time.hint";
            default -> "";
        };
    }

    /** Attribute aria-invalid, or null where it is not needed. */
    public String getInvalid() {
        return errors.isEmpty() ? null : "true";
    }

    /** The elements that explain the field: help, error, warning; a browser skips those that are not there. */
    public String getDescribedBy() {
        String id = "record:" + name;
        return id + "_read " + id + "_help " + id + "_error " + id + "_warning";
    }

    public boolean isFilled() {
        return !text.isBlank() || !reason.isEmpty();
    }

    public boolean isReasoned() {
        return !reason.isEmpty() || text.startsWith(REASON_MARK);
    }

    /** Form and name of the item: patients.birth_date. */
    public String getItem() {
        return labelKey;
    }

    public String getName() {
        return name;
    }

    public String getText() {
        return text;
    }

    public void setText(String typed) {
        text = typed == null ? "" : typed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String chosen) {
        reason = chosen == null ? "" : chosen;
    }

    public List<String> getErrors() {
        return errors;
    }

    public List<String> getWarnings() {
        return warnings;
    }

    void forget() {
        errors.clear();
        warnings.clear();
    }
}
