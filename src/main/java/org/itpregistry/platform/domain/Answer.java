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
public record Answer<T>(T value, MissingReason missing) implements Serializable {
    private static final Answer<?> BLANK = new Answer<>(null, null);

    public Answer {
        if (value != null && missing != null) {
            throw new IllegalArgumentException("an answer is a value or a reason, not both");
        }
    }

    public static <T> Answer<T> of(T value) {
        return value == null ? blank() : new Answer<>(value, null);
    }

    public static <T> Answer<T> missing(MissingReason reason) {
        return reason == null ? blank() : new Answer<>(null, reason);
    }

    @SuppressWarnings("unchecked") // holds neither a T nor a reason
    public static <T> Answer<T> blank() {
        return (Answer<T>) BLANK;
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
