package org.itpregistry.typed;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How somebody writes dates, and when: what the readings of a text depend on beside the text.
 *
 * @param chosenOrder null as long as nobody has said which of two numbers is the day: then it is asked, not guessed
 * @param today years of two digits are read as the latest ones that do not lie after it; null where nobody has said, and
 *     then they have no reading
 */
public record Notation(@Nullable DateOrder chosenOrder, @Nullable LocalDate today) implements Serializable {
    public static final Notation UNTOLD = new Notation(null, null);

    public Optional<DateOrder> order() {
        return Optional.ofNullable(chosenOrder);
    }

    public Notation with(@Nullable DateOrder order) {
        return new Notation(order, today);
    }
}
