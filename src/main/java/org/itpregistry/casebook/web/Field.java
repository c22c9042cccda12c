package org.itpregistry.casebook.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.itpregistry.platform.domain.Answer;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.ItemType.Widget;

/**
 * One field of a form: what is typed in it, or why nothing is, and what was found wrong with it.
 *
 * <p>Holds text, not values, so that nothing typed is ever lost to a conversion.
 */
public class Field implements Serializable {
    private static final String REASON_MARK = "~";

    private final String name;
    private final Widget widget;
    private final boolean searched;
    private String text = "";
    private String reason = "";
    private String shown = "";
    private final List<String> errors = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    Field(Item<?> item) {
        name = item.name();
        widget = item.type().widget();
        searched = item.isSearched();
    }

    /** Shows an answer as the field would have been filled in to give it. */
    <T> void show(Item<T> item, Answer<T> answer) {
        text = answer.isPresent() ? item.type().print(answer.value()) : "";
        reason = answer.missing() == null ? "" : REASON_MARK + answer.missing().name();
        if (!hasOwnReason()) {
            text += reason;
            reason = "";
        }
        shown = cell();
    }

    /** What is entered, in the notation of a cell: the value, ~ and a reason, or nothing. */
    String cell() {
        return reason.isEmpty() ? Typed.tidy(widget, text) : reason;
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
    }

    /** Whether something else is typed now than the row held. */
    boolean isChanged() {
        return !cell().equals(shown);
    }

    /** Key of the text that shows in the empty field. */
    public String getHintKey() {
        return switch (widget) {
            case DAY -> "date.hint";
            case PARTIAL_DATE -> "date.partialHint";
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
        return id + "_help " + id + "_error " + id + "_warning";
    }

    public boolean isFilled() {
        return !text.isBlank() || !reason.isEmpty();
    }

    public boolean isReasoned() {
        return !reason.isEmpty() || text.startsWith(REASON_MARK);
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
