package org.itpregistry.study;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Numbers and classes made of codes; each member counts once under each of its codes. */
final class Categories {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private Categories() {}

    static Tally mostFrequent(Answers answers) {
        BitSet events = answers.events();
        Map<String, BitSet> byCode = byCode(answers, events);
        Tally tally = Tally.of(answers.members(new BitSet(), events));
        return byCode.entrySet().stream()
                // The first of equal ones, because max would give the last.
                .reduce((best, next) -> size(next) > size(best) ? next : best)
                .map(most -> Tally.of(answers.members(most.getValue(), events))
                        .events(size(most))
                        .total(events.cardinality())
                        .value(value(most.getKey())))
                .orElse(tally);
    }

    static Tally leastShare(Answers answers) {
        return share(answers, Comparator.naturalOrder());
    }

    static Tally greatestShare(Answers answers) {
        return share(answers, Comparator.reverseOrder());
    }

    private static Tally share(Answers answers, Comparator<Double> order) {
        Map<String, BitSet> byCode = byCode(answers, answers.events());
        Optional<Tally> found = byCode.entrySet().stream()
                .map(category -> share(answers, category.getKey(), category.getValue()))
                .min(Comparator.comparing(Categories::percent, order)
                        // of equal shares the one of most members says most
                        .thenComparing(tally -> -tally.denominator().orElse(0)));
        return found.orElseGet(() -> Tally.of(answers.members(new BitSet(), new BitSet())));
    }

    private static double percent(Tally share) {
        return share.value().flatMap(Value::asNumber).orElseThrow().doubleValue();
    }

    private static Tally share(Answers answers, String code, BitSet having) {
        BitSet part = new BitSet();
        having.stream()
                .filter(place ->
                        answers.reply(place).part().orElseThrow().codes().contains(code))
                .forEach(part::set);
        return Counts.share(answers, part, having);
    }

    private static Map<String, BitSet> byCode(Answers answers, BitSet places) {
        Map<String, BitSet> byCode = new TreeMap<>();
        places.stream().forEach(place -> answers.reply(place).codes().forEach(code -> byCode.computeIfAbsent(
                        code, key -> new BitSet())
                .set(place)));
        return byCode;
    }

    private static int size(Map.Entry<String, BitSet> category) {
        return category.getValue().cardinality();
    }

    private static Value value(String code) {
        return NUMBER.matcher(code).matches() ? Value.of(new BigDecimal(code)) : new Value.Coded(code);
    }
}
