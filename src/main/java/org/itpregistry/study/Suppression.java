package org.itpregistry.study;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Withholds from a result what would tell its audience of few persons: numbers of fewer than the audience may see, of all but
 * so few, values of one person, and as many more as it takes that none of these can be had from the rest by adding and
 * subtracting. None at all is shown, and so is who could not be judged: that a record does not suffice says nothing of the
 * illness of a person.
 */
final class Suppression {
    private final StudyResult result;
    private final Audience audience;
    private final Map<Integer, Withheld> withheld = new TreeMap<>();

    private Suppression(StudyResult result, Audience audience) {
        this.result = result;
        this.audience = audience;
    }

    static StudyResult of(StudyResult result, Audience audience) {
        if (audience == Audience.INSIDE) {
            return result;
        }
        var suppression = new Suppression(result, audience);
        suppression.withholdFew();
        suppression.withholdWhatGivesFew();
        suppression.withholdComparisons();
        return suppression.shown();
    }

    private void withholdFew() {
        for (int place = 0; place < result.rows().size(); place++) {
            ResultRow row = result.rows().get(place);
            if (row.endpoint().statistic().isOfOnePerson() && !row.members().isEmpty()) {
                withheld.put(place, Withheld.ONE_PERSON);
            } else if (row.members().sets().stream().anyMatch(who -> audience.isTooFew(who.cardinality()))) {
                withheld.put(place, Withheld.FEW);
            }
        }
    }

    /** Unit by unit: persons and pregnancies are counted in lists of their own. */
    private void withholdWhatGivesFew() {
        Map<List<Subject>, List<Integer>> units = new IdentityHashMap<>();
        IntStream.range(0, result.rows().size())
                .filter(place -> !result.rows().get(place).members().isEmpty())
                .forEach(place -> units.computeIfAbsent(
                                result.rows().get(place).members().subjects(), unit -> new ArrayList<>())
                        .add(place));
        units.values().forEach(places -> new Differencing(result.rows(), places, audience)
                .givingAway(withheld.keySet())
                .forEach(place -> withheld.put(place, Withheld.BY_SUBTRACTION)));
    }

    /** A test of what is withheld would narrow it down. */
    private void withholdComparisons() {
        List<Calculation> hidden = withheld.keySet().stream()
                .map(place -> result.rows().get(place).endpoint().calculation())
                .toList();
        for (int place = 0; place < result.rows().size(); place++) {
            ResultRow row = result.rows().get(place);
            Calculation test = row.endpoint().calculation();
            if (row.test().isPresent() && hidden.stream().anyMatch(number -> isCompared(number, test))) {
                withheld.putIfAbsent(place, Withheld.BY_SUBTRACTION);
            }
        }
    }

    private static boolean isCompared(Calculation number, Calculation test) {
        boolean sameGroup = number.group().equals(test.group())
                || test.options().versus().filter(number.group()::equals).isPresent();
        return sameGroup
                && number.question().equals(test.question())
                && number.criterion().equals(test.criterion());
    }

    private StudyResult shown() {
        List<ResultRow> rows = IntStream.range(0, result.rows().size())
                .mapToObj(place -> Optional.ofNullable(withheld.get(place))
                        .map(result.rows().get(place)::withheld)
                        .orElse(result.rows().get(place)))
                .toList();
        return result.shownTo(audience, rows, inclusion());
    }

    /** In one step, where neither those who came in nor those who did not are few; else not at all. */
    private List<InclusionStep> inclusion() {
        List<InclusionStep> steps = result.inclusion();
        int members = result.membersOfCohort();
        int left = steps.isEmpty() ? members : steps.get(steps.size() - 1).left();
        if (steps.isEmpty() || Stream.of(left, members - left).anyMatch(audience::isTooFew)) {
            return List.of();
        }
        String text = steps.stream().map(InclusionStep::text).collect(Collectors.joining("; "));
        return List.of(new InclusionStep(text, left, members - left, 0));
    }
}
