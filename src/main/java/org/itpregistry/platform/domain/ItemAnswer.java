package org.itpregistry.platform.domain;

import java.io.Serializable;
import java.util.Optional;
import org.itpregistry.measure.MissingReason;

/**
 * What was answered to an item: a value, a reason why there is none, or nothing yet.
 *
 * <p>Blank is not a reason: a blank item is one that nobody has answered, and the form is incomplete.
 *
 * @param value what was recorded; null when {@code missing} is set or the item is blank
 * @param missing why there is no value; null when there is one or the item is blank
 */
public record ItemAnswer<T>(T value, MissingReason missing) implements Serializable {
    private static final ItemAnswer<?> BLANK = new ItemAnswer<>(null, null);

    public ItemAnswer {
        if (value != null && missing != null) {
            throw new IllegalArgumentException("an answer is a value or a reason, not both");
        }
    }

    public static <T> ItemAnswer<T> of(T value) {
        return value == null ? blank() : new ItemAnswer<>(value, null);
    }

    public static <T> ItemAnswer<T> missing(MissingReason reason) {
        return reason == null ? blank() : new ItemAnswer<>(null, reason);
    }

    @SuppressWarnings("unchecked") // holds neither a T nor a reason
    public static <T> ItemAnswer<T> blank() {
        return (ItemAnswer<T>) BLANK;
    }

    public boolean isBlank() {
        return value == null && missing == null;
    }

    public boolean isPresent() {
        return value != null;
    }

    public Optional<T> present() {
        return Optional.ofNullable(value);
    }
}
