package org.itpregistry.platform.domain;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import org.itpregistry.measure.PartialDate;

/**
 * A row of a dictionary form: the answers to its items, who it belongs to, and its version.
 *
 * <p>The answers are mapped to columns by {@link ItemMappings}, from the dictionary, two columns an item. A record is never
 * deleted: it is voided, with a reason.
 */
@MappedSuperclass
@Access(AccessType.FIELD)
public abstract class RegistryRecord implements Serializable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_id")
    @SequenceGenerator(name = "record_id", sequenceName = "record_id", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "source_key")
    private String sourceKey;

    @Column(name = "void_reason")
    private String voidReason;

    @Transient
    private final ItemAnswer<?>[] answers = new ItemAnswer<?>[form().size()];

    /** The form this is a row of. */
    public abstract Form<?> form();

    /** The answer to an item of this record's form; blank when nobody has answered it. */
    @SuppressWarnings("unchecked") // put() admits only the item's own type
    public final <T> ItemAnswer<T> get(Item<T> item) {
        ItemAnswer<?> answer = answers[positionOf(item)];
        return answer == null ? ItemAnswer.blank() : (ItemAnswer<T>) answer;
    }

    /** The value of an item, or null when there is none. */
    public final <T> T value(Item<T> item) {
        return get(item).value();
    }

    /** The date that an answer is, whatever its precision; null when there is none. */
    public final PartialDate date(Item<?> item) {
        Object value = value(item);
        return value instanceof PartialDate date ? date : value instanceof LocalDate day ? PartialDate.of(day) : null;
    }

    /** When the row's event happened; null when the row has no date or nobody knows it. */
    public final PartialDate happened() {
        return form().dating().map(this::date).orElse(null);
    }

    public final <T> void put(Item<T> item, ItemAnswer<T> answer) {
        answers[positionOf(item)] = answer.isBlank() ? null : answer;
    }

    /** Whether an answer is kept and still says nothing in this row, such as the end date of an operation. */
    public boolean ignores(Item<?> item) {
        return false;
    }

    /** Takes over every answer of another row of the same form. */
    public final void takeAnswersOf(RegistryRecord other) {
        if (other.form() != form()) {
            throw new IllegalArgumentException(other.form() + " are not " + form());
        }
        System.arraycopy(other.answers, 0, answers, 0, answers.length);
    }

    private int positionOf(Item<?> item) {
        if (item.form() != form()) {
            throw new IllegalArgumentException(item + " is not an item of " + form());
        }
        return item.position();
    }

    public Long id() {
        return id;
    }

    /** Gives the row the identity it will have, or has, in the database; for rows that are not read through JPA. */
    public void identify(long known) {
        id = known;
    }

    public int version() {
        return version;
    }

    /** The key of the row inside its cohort, as imported or as given by the registry. */
    public String sourceKey() {
        return sourceKey;
    }

    public void nameKey(String key) {
        sourceKey = key;
    }

    public String voidReason() {
        return voidReason;
    }

    public boolean isVoided() {
        return voidReason != null;
    }

    /** Takes the row out of every list, count and report; it stays in the audit trail and can be looked at. */
    public void voidFor(String reason) {
        voidReason = reason;
    }

    /** Puts a voided row back where it was. */
    public void takeBack() {
        voidReason = null;
    }
}
