package org.itpregistry.schedule.domain;

import java.util.BitSet;
import java.util.Map;
import org.itpregistry.cohort.domain.ResultTable;
import org.itpregistry.study.Members;
import org.itpregistry.study.ResultRow;
import org.itpregistry.study.Statistic;
import org.itpregistry.study.Subject;

/**
 * One number with those behind it, as places in the list of a {@link Trace}.
 *
 * @param key by which it is found in another result of the same study
 * @param value as in the table of results, as the audience reads it; empty where there is none
 * @param fraction numerator and denominator, as the audience reads them
 * @param definition id, version, mode and parameters; empty for a plain count
 * @param withheld whether the audience does not read it
 * @param counting whether it follows from who is in which of the three sets, and from nothing else of them
 */
public record TraceRow(
        String key,
        String measure,
        String unit,
        String value,
        String fraction,
        String definition,
        boolean withheld,
        boolean counting,
        BitSet counted,
        BitSet others,
        BitSet open) {

    /**
     * @param shown the row as the audience reads it
     * @param whole the same row with everybody behind it
     * @param places of the subjects; who is not in it yet is added
     */
    static TraceRow of(String key, ResultRow shown, ResultRow whole, Map<Trace.Behind, Integer> places) {
        Members members = whole.members();
        BitSet counted = places(members.numerator(), places);
        BitSet others = places(members.denominator(), places);
        others.andNot(counted);
        BitSet open = new BitSet();
        members.notEvaluable().values().forEach(subjects -> open.or(places(subjects, places)));
        var cells = ResultTable.cells(shown);
        String numerator = cells.get(ResultTable.COLUMNS.indexOf("numerator"));
        String denominator = cells.get(ResultTable.COLUMNS.indexOf("denominator"));
        return new TraceRow(
                key,
                shown.endpoint().measure(),
                shown.endpoint().unit(),
                cells.get(ResultTable.COLUMNS.indexOf("value")),
                denominator.isEmpty() ? numerator : numerator + "/" + denominator,
                shown.definitionLabel(),
                shown.withheld().isPresent(),
                isCounting(shown.endpoint().statistic()),
                counted,
                others,
                open);
    }

    /** A number of which nobody is kept. */
    public static TraceRow ofNobody(String key, String measure, String value) {
        return new TraceRow(key, measure, "", value, "", "", false, true, new BitSet(), new BitSet(), new BitSet());
    }

    private static boolean isCounting(Statistic statistic) {
        return switch (statistic) {
            case NUMBER, COUNT, PROPORTION, PROPORTION_OF_ALL, FISHER_P, LESS_OFTEN -> true;
            default -> false;
        };
    }

    private static BitSet places(Iterable<Subject> subjects, Map<Trace.Behind, Integer> places) {
        BitSet found = new BitSet();
        subjects.forEach(subject -> found.set(
                places.computeIfAbsent(new Trace.Behind(subject.key(), subject.person()), any -> places.size())));
        return found;
    }

    /** Everybody behind the number. */
    BitSet all() {
        BitSet all = (BitSet) counted.clone();
        all.or(others);
        all.or(open);
        return all;
    }

    /** Where somebody stands: 0 nowhere, 1 counted, 2 in the denominator only, 3 not evaluable. */
    int standing(int place) {
        if (counted.get(place)) {
            return 1;
        }
        return others.get(place) ? 2 : open.get(place) ? 3 : 0;
    }

    boolean isSameAs(TraceRow other) {
        return value.equals(other.value)
                && fraction.equals(other.fraction)
                && withheld == other.withheld
                && definition.equals(other.definition);
    }
}
