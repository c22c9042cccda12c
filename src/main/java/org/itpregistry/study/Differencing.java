package org.itpregistry.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the rows from whose numbers a number of few persons could be had. Persons who are alike in every set of the result
 * form one atom; a set is then a sum of atoms, and what can be had by adding and subtracting is what lies in the span of the
 * printed sets.
 */
final class Differencing {
    private final List<ResultRow> rows;
    private final List<Integer> places;
    private final Audience audience;

    /** The sets of each row, in atoms. */
    private final Map<Integer, List<BitSet>> sets = new LinkedHashMap<>();

    /** How many persons each atom has. */
    private int[] weights = {};

    /** @param places of the rows of one unit */
    Differencing(List<ResultRow> rows, List<Integer> places, Audience audience) {
        this.rows = rows;
        this.places = places;
        this.audience = audience;
        intoAtoms();
    }

    /** @param withheld places of the rows that are not printed anyhow */
    Set<Integer> givingAway(Collection<Integer> withheld) {
        Set<Integer> more = new LinkedHashSet<>();
        List<BitSet> few = few();
        List<BitSet> printed = printed(withheld, more);
        Optional<BitSet> giving = giving(printed, few);
        while (giving.isPresent()) {
            BitSet least = giving.get().stream()
                    .mapToObj(printed::get)
                    .min(Comparator.comparingInt(this::persons))
                    .orElseThrow();
            places.stream()
                    .filter(place -> !withheld.contains(place) && printed(place).contains(least))
                    .forEach(more::add);
            printed = printed(withheld, more);
            giving = giving(printed, few);
        }
        return more;
    }

    /** The printed sets that give one of the few, by their number; empty when they give none. */
    private Optional<BitSet> giving(List<BitSet> printed, List<BitSet> few) {
        var span = new LinearSpan(weights.length);
        printed.forEach(span::add);
        return few.stream().flatMap(set -> span.giving(set).stream()).findFirst();
    }

    private List<BitSet> printed(Collection<Integer> withheld, Collection<Integer> more) {
        return places.stream()
                .filter(place -> !withheld.contains(place) && !more.contains(place))
                .flatMap(place -> printed(place).stream())
                .distinct()
                .toList();
    }

    private List<BitSet> setsOf(int place) {
        return Objects.requireNonNull(sets.get(place));
    }

    /** The sets whose size stands in a row. */
    private List<BitSet> printed(int place) {
        ResultRow row = rows.get(place);
        List<BitSet> shown = new ArrayList<>();
        row.numerator().ifPresent(number -> shown.add(setsOf(place).get(0)));
        row.denominator().ifPresent(number -> shown.add(setsOf(place).get(1)));
        return shown;
    }

    /** Few persons; all of a group but a few; and who is in one set of events, but not in another within it. */
    private List<BitSet> few() {
        Set<BitSet> few = new LinkedHashSet<>();
        Set<BitSet> events = new LinkedHashSet<>();
        places.forEach(place -> {
            few.addAll(setsOf(place));
            events.add(setsOf(place).get(0));
        });
        for (BitSet larger : events) {
            for (BitSet smaller : events) {
                if (without(smaller, larger).isEmpty()) {
                    few.add(without(larger, smaller));
                }
            }
        }
        return few.stream().filter(set -> audience.isTooFew(persons(set))).toList();
    }

    private static BitSet without(BitSet larger, BitSet smaller) {
        BitSet rest = (BitSet) larger.clone();
        rest.andNot(smaller);
        return rest;
    }

    private int persons(BitSet atoms) {
        return atoms.stream().map(atom -> weights[atom]).sum();
    }

    private void intoAtoms() {
        List<List<BitSet>> ofRows =
                places.stream().map(place -> rows.get(place).members().sets()).toList();
        List<BitSet> all = ofRows.stream().flatMap(List::stream).toList();
        int subjects = all.stream().mapToInt(BitSet::length).max().orElse(0);
        Map<BitSet, Integer> atoms = new HashMap<>();
        int[] atomOf = new int[subjects];
        List<Integer> sizes = new ArrayList<>();
        for (int subject = 0; subject < subjects; subject++) {
            int person = subject;
            BitSet signature = new BitSet();
            IntStream.range(0, all.size())
                    .filter(set -> all.get(set).get(person))
                    .forEach(signature::set);
            int atom = atoms.computeIfAbsent(signature, key -> sizes.size());
            if (atom == sizes.size()) {
                sizes.add(0);
            }
            sizes.set(atom, sizes.get(atom) + 1);
            atomOf[subject] = atom;
        }
        weights = sizes.stream().mapToInt(Integer::intValue).toArray();
        for (int i = 0; i < places.size(); i++) {
            sets.put(
                    places.get(i),
                    ofRows.get(i).stream().map(set -> inAtoms(set, atomOf)).toList());
        }
    }

    private static BitSet inAtoms(BitSet subjects, int[] atomOf) {
        BitSet atoms = new BitSet();
        Arrays.stream(subjects.stream().map(subject -> atomOf[subject]).toArray())
                .forEach(atoms::set);
        return atoms;
    }
}
