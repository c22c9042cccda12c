package org.itpregistry.study;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.itpregistry.outcome.Reason;

/**
 * The subjects behind a number, so that whoever may see them can open their records. Kept as places in one list of subjects
 * that all rows of a unit share.
 */
public final class Members {
    /** Behind a number that counts nobody. */
    public static final Members NOBODY = new Members(List.of(), new BitSet(), new BitSet(), Map.of());

    private final List<Subject> subjects;
    private final BitSet numerator;
    private final BitSet denominator;
    private final Map<Reason, BitSet> notEvaluable;
    private final List<Trial> trials;

    Members(List<Subject> subjects, BitSet numerator, BitSet denominator, Map<Reason, BitSet> notEvaluable) {
        this(subjects, numerator, denominator, notEvaluable, List.of());
    }

    private Members(
            List<Subject> subjects,
            BitSet numerator,
            BitSet denominator,
            Map<Reason, BitSet> notEvaluable,
            List<Trial> trials) {
        this.subjects = subjects;
        this.numerator = numerator;
        this.denominator = denominator;
        this.notEvaluable = notEvaluable;
        this.trials = List.copyOf(trials);
    }

    /** Published trials, of whose persons nothing is known. */
    static Members of(List<Trial> trials) {
        return new Members(List.of(), new BitSet(), new BitSet(), Map.of(), trials);
    }

    /** The trials whose arms the number is made of; none where persons are counted. */
    public List<Trial> trials() {
        return trials;
    }

    /** Who is an event, or whose amount was used. */
    public List<Subject> numerator() {
        return at(numerator);
    }

    /** Who could be one. */
    public List<Subject> denominator() {
        return at(denominator);
    }

    /** Who could not be judged, by reason. */
    public Map<Reason, List<Subject>> notEvaluable() {
        Map<Reason, List<Subject>> found = new EnumMap<>(Reason.class);
        notEvaluable.forEach((reason, places) -> found.put(reason, at(places)));
        return found;
    }

    /** The same for a few of them. */
    Members among(BitSet some) {
        Map<Reason, BitSet> open = new EnumMap<>(Reason.class);
        notEvaluable.forEach((reason, places) -> open.put(reason, both(places, some)));
        return new Members(subjects, both(numerator, some), both(denominator, some), open);
    }

    private static BitSet both(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    /** The list in which all numbers of the unit have their places. */
    List<Subject> subjects() {
        return subjects;
    }

    /** Who is an event, who could be one, and who of these is none: the sets that a number tells of. */
    List<BitSet> sets() {
        BitSet others = (BitSet) denominator.clone();
        others.andNot(numerator);
        return List.of(numerator, denominator, others);
    }

    boolean isEmpty() {
        return subjects.isEmpty();
    }

    int numberNotEvaluable() {
        return notEvaluable.values().stream().mapToInt(BitSet::cardinality).sum();
    }

    private List<Subject> at(BitSet places) {
        return places.stream().mapToObj(subjects::get).toList();
    }
}
