package org.itpregistry.schedule.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.itpregistry.cohort.domain.CsvText;
import org.itpregistry.schedule.domain.Changes.Version;
import org.itpregistry.schedule.domain.NumberChange.Kind;
import org.itpregistry.schedule.domain.NumberChange.Reason;

/** Holds a result against the one before and says what changed and why. */
public final class ResultComparison {
    private static final int PLACES = 3;

    private final Trace before;
    private final Trace now;

    private ResultComparison(Trace before, Trace now) {
        this.before = before;
        this.now = now;
    }

    /** For the audience of the newer one: how many persons is not told it where they are few. */
    public static Changes of(Trace before, Trace now) {
        return new ResultComparison(before, now).changes();
    }

    private Changes changes() {
        Map<String, TraceRow> old = new LinkedHashMap<>();
        before.rows().forEach(row -> old.put(row.key(), row));
        List<NumberChange> numbers = new ArrayList<>();
        int unchanged = 0;
        for (TraceRow row : now.rows()) {
            TraceRow was = old.remove(row.key());
            if (was == null) {
                numbers.add(change(row, "", "", row.value(), row.fraction(), List.of(reason(Kind.ADDED))));
            } else if (was.isSameAs(row)) {
                unchanged++;
            } else {
                numbers.add(
                        change(row, was.value(), was.fraction(), row.value(), row.fraction(), new Why(was, row).all()));
            }
        }
        old.values()
                .forEach(was ->
                        numbers.add(change(was, was.value(), was.fraction(), "", "", List.of(reason(Kind.REMOVED)))));
        return new Changes(
                shown(missing(now.marks(), before.marks())),
                shown(missing(before.marks(), now.marks())),
                shown(corrected()),
                versions(),
                numbers,
                unchanged);
    }

    private static int missing(Map<String, String> these, Map<String, String> fromThose) {
        return (int) these.keySet().stream()
                .filter(person -> !fromThose.containsKey(person))
                .count();
    }

    private int corrected() {
        return (int) now.marks().keySet().stream().filter(this::isCorrected).count();
    }

    private boolean isCorrected(String person) {
        String mark = before.marks().get(person);
        return mark != null
                && now.marks().containsKey(person)
                && !mark.equals(now.marks().get(person));
    }

    /** A number of persons as the audience may read it. */
    private String shown(int persons) {
        int least = now.audience().leastShown();
        return persons > 0 && persons < least ? "<" + least : String.valueOf(persons);
    }

    private List<Version> versions() {
        List<Version> versions = new ArrayList<>();
        add(versions, Version.Kind.PROTOCOL, before.protocol(), now.protocol());
        add(versions, Version.Kind.PRODUCT, before.product(), now.product());
        add(
                versions,
                Version.Kind.CUTOFF,
                before.cutoff().toString(),
                now.cutoff().toString());
        return versions;
    }

    private static void add(List<Version> versions, Version.Kind kind, String was, String is) {
        if (!was.equals(is)) {
            versions.add(new Version(kind, was, is));
        }
    }

    private static NumberChange change(
            TraceRow row, String was, String fractionWas, String is, String fractionIs, List<Reason> reasons) {
        return new NumberChange(
                row.key(),
                row.measure(),
                row.unit(),
                rounded(was),
                fractionWas,
                rounded(is),
                fractionIs,
                difference(was, is),
                reasons);
    }

    private static String difference(String was, String is) {
        return CsvText.isNumber(was) && CsvText.isNumber(is)
                ? plain(new BigDecimal(is).subtract(new BigDecimal(was)))
                : "";
    }

    private static String rounded(String value) {
        return CsvText.isNumber(value) ? plain(new BigDecimal(value)) : value;
    }

    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.setScale(PLACES, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static Reason reason(Kind kind, String... arguments) {
        return new Reason(kind, List.of(arguments));
    }

    /** The reasons of one number. */
    private final class Why {
        private final TraceRow was;
        private final TraceRow is;
        private final List<Reason> reasons = new ArrayList<>();
        private final Set<String> joined = new HashSet<>();
        private final Set<String> left = new HashSet<>();
        private final Set<String> corrected = new HashSet<>();
        private final Set<String> moved = new HashSet<>();

        Why(TraceRow was, TraceRow is) {
            this.was = was;
            this.is = is;
        }

        List<Reason> all() {
            if (was.withheld() || is.withheld()) {
                reasons.add(reason(Kind.WITHHELD));
            }
            versions(Kind.DEFINITION, was.definition(), is.definition());
            versions(Kind.PROTOCOL, before.protocol(), now.protocol());
            versions(Kind.PRODUCT, before.product(), now.product());
            sort();
            persons(Kind.JOINED, joined);
            persons(Kind.LEFT, left);
            persons(Kind.CORRECTED, corrected);
            if (was.all().isEmpty() && is.all().isEmpty()) {
                reasons.add(reason(Kind.NOT_TRACED));
                return reasons;
            }
            boolean sameRules = was.definition().equals(is.definition())
                    && before.protocol().equals(now.protocol())
                    && before.product().equals(now.product());
            boolean later = !before.cutoff().equals(now.cutoff());
            if (later && sameRules && (!moved.isEmpty() || reasons.isEmpty() || !is.counting())) {
                reasons.add(reason(
                        Kind.TIME,
                        shown(moved.size()),
                        before.cutoff().toString(),
                        now.cutoff().toString()));
            }
            if (reasons.isEmpty()) {
                reasons.add(reason(Kind.UNKNOWN));
            }
            return reasons;
        }

        private void versions(Kind kind, String old, String current) {
            if (!old.equals(current)) {
                reasons.add(reason(kind, old, current));
            }
        }

        private void persons(Kind kind, Set<String> persons) {
            if (!persons.isEmpty()) {
                reasons.add(reason(kind, shown(persons.size())));
            }
        }

        /** Sorts those behind the number by what became of them. */
        private void sort() {
            Map<String, Integer> old = standings(before, was);
            Map<String, Integer> current = standings(now, is);
            Map<String, String> persons = new HashMap<>();
            before.subjects().forEach(one -> persons.put(one.key(), one.person()));
            now.subjects().forEach(one -> persons.put(one.key(), one.person()));
            Set<String> behind = new HashSet<>(old.keySet());
            behind.addAll(current.keySet());
            for (String key : behind) {
                sort(persons.get(key), !old.getOrDefault(key, 0).equals(current.getOrDefault(key, 0)));
            }
        }

        private void sort(String person, boolean elsewhere) {
            if (!before.marks().containsKey(person)) {
                joined.add(person);
            } else if (!now.marks().containsKey(person)) {
                left.add(person);
            } else if (isCorrected(person) && (elsewhere || !is.counting())) {
                corrected.add(person);
            } else if (elsewhere) {
                moved.add(person);
            }
        }

        private static Map<String, Integer> standings(Trace trace, TraceRow row) {
            Map<String, Integer> standings = new HashMap<>();
            row.all().stream()
                    .forEach(place -> standings.put(trace.subjects().get(place).key(), row.standing(place)));
            return standings;
        }
    }
}
