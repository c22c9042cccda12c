package org.itpregistry.study;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.itpregistry.measure.TruthValue;
import org.itpregistry.outcome.Reason;

/**
 * Which of a list of subjects meet a criterion, by their places in it. Who neither meets nor fails it is open, with a reason.
 *
 * @param met who meets it
 * @param open who cannot be judged, by reason
 */
record Verdicts(BitSet met, Map<Reason, BitSet> open) {
    /** A criterion that asks nothing is met by everyone. */
    static Verdicts all(int size) {
        BitSet everyone = new BitSet(size);
        everyone.set(0, size);
        return new Verdicts(everyone, Map.of());
    }

    static Verdicts of(List<Reply> replies, Condition condition) {
        BitSet met = new BitSet(replies.size());
        Map<Reason, BitSet> open = new EnumMap<>(Reason.class);
        for (int place = 0; place < replies.size(); place++) {
            Reply reply = replies.get(place);
            TruthValue verdict = reply.missing().isPresent() ? TruthValue.UNKNOWN : condition.met(reply);
            if (verdict == TruthValue.YES) {
                met.set(place);
            } else if (verdict == TruthValue.UNKNOWN) {
                open.computeIfAbsent(reply.missing().orElse(Reason.DATE_TOO_VAGUE), reason -> new BitSet())
                        .set(place);
            }
        }
        return new Verdicts(met, open);
    }

    /** Who meets both; open is who fails neither and is open in one. */
    Verdicts and(Verdicts other, int size) {
        return not(size).or(other.not(size)).not(size);
    }

    /** Who meets either; open is who meets neither and is open in one. */
    Verdicts or(Verdicts other) {
        BitSet either = (BitSet) met.clone();
        either.or(other.met);
        Map<Reason, BitSet> left = new EnumMap<>(Reason.class);
        BitSet seen = (BitSet) either.clone();
        for (Map<Reason, BitSet> some : List.of(open, other.open)) {
            some.forEach((reason, places) -> {
                BitSet still = (BitSet) places.clone();
                still.andNot(seen);
                if (!still.isEmpty()) {
                    left.computeIfAbsent(reason, key -> new BitSet()).or(still);
                    seen.or(still);
                }
            });
        }
        return new Verdicts(either, left);
    }

    Verdicts not(int size) {
        BitSet failed = new BitSet(size);
        failed.set(0, size);
        failed.andNot(met);
        open.values().forEach(failed::andNot);
        return new Verdicts(failed, open);
    }
}
