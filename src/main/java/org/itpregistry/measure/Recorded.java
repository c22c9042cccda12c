package org.itpregistry.measure;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An item of a form: a value, the reason why there is none, or blank because nobody has filled it in yet.
 *
 * @param <T> the type of the value
 */
public final class Recorded<T> {
    private static final Recorded<?> BLANK = new Recorded<>(null, null);

    private final @Nullable T value;
    private final @Nullable MissingReason missing;

    private Recorded(@Nullable T value, @Nullable MissingReason missing) {
        this.value = value;
        this.missing = missing;
    }

    public static <T> Recorded<T> of(T value) {
        return new Recorded<>(Objects.requireNonNull(value), null);
    }

    public static <T> Recorded<T> missing(MissingReason reason) {
        return new Recorded<>(null, Objects.requireNonNull(reason));
    }

    @SuppressWarnings("unchecked") // blank holds no value of any type
    public static <T> Recorded<T> blank() {
        return (Recorded<T>) BLANK;
    }

    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    public boolean isBlank() {
        return value == null && missing == null;
    }

    /** Whether the value is this one; false when it is missing or blank. */
    public boolean is(T expected) {
        return expected.equals(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Recorded<?> item && Objects.equals(value, item.value) && missing == item.missing;
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, missing);
    }

    /** The value, a tilde and the reason, or nothing: as in a bundle. */
    @Override
    public String toString() {
        return value != null ? value.toString() : missing != null ? "~" + missing : "";
    }
}
