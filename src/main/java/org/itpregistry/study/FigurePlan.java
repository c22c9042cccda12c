package org.itpregistry.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A figure that a protocol asks for.
 *
 * @param name in addresses, unique in its protocol
 * @param groups ids of the groups, a curve or a row each; the population alone where the protocol names none
 * @param calculation what is asked of each: a time, or who is an event; its scale is that of the axis of time
 * @param persons what only figures of single persons need
 * @param words what is written beside it
 */
public record FigurePlan(
        String name, Kind kind, List<String> groups, Calculation calculation, OfPersons persons, Labels words) {
    public FigurePlan {
        groups = List.copyOf(groups);
        if (!name.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("no name for an address: " + name);
        }
    }

    /** What is drawn. A kind that no protocol could ask for yet is added here, once for all. */
    public enum Kind {
        /** Time to an event; death censors. */
        KAPLAN_MEIER(Statistic.KM_MEDIAN),
        /** Time to an event with death competing. */
        CUMULATIVE_INCIDENCE(Statistic.INCIDENCE_AT),
        /** Treatments and responses of single persons. */
        SWIMMER(Statistic.NUMBER),
        /** Counts of single persons with their median. */
        SPAGHETTI(Statistic.NUMBER),
        /** A proportion by group. */
        FOREST(Statistic.PROPORTION),
        /** The same as bars. */
        BARS(Statistic.PROPORTION),
        /** An amount by group: quartiles, median and range. */
        BOX(Statistic.MEDIAN),
        /** A proportion by center. */
        CENTERS(Statistic.PROPORTION),
        /** Lowest counts of pregnancies by period. */
        MATERNAL_COUNTS(Statistic.NUMBER);

        private final Statistic statistic;

        Kind(Statistic statistic) {
            this.statistic = statistic;
        }

        /** The statistic that reads the same answers. */
        public Statistic statistic() {
            return statistic;
        }

        /** Whether single persons can be told apart in it. */
        public boolean showsPersons() {
            return this == SWIMMER || this == SPAGHETTI || this == MATERNAL_COUNTS;
        }
    }

    /** What a sign on the lane of a person stands for. */
    public enum Mark {
        RESPONSE,
        COMPLETE_RESPONSE,
        /** Reckoned from the response. */
        LOSS
    }

    /**
     * What only figures of single persons need.
     *
     * @param from what time is reckoned from
     * @param before days before it that are shown
     * @param until days after it that are shown; empty for all
     * @param marks the questions whose answers in days are marked
     */
    public record OfPersons(Anchor from, int before, OptionalInt until, Map<Mark, Question> marks) {
        public static final OfPersons NONE = new OfPersons(Anchor.Event.INDEX, 0, OptionalInt.empty(), Map.of());

        public OfPersons {
            marks = Map.copyOf(marks);
        }
    }

    /**
     * @param title a few words, without a full stop
     * @param since what time is counted from, after "Months since"
     * @param value what is probable or counted; empty for the words that the kind has
     * @param event of a cumulative incidence
     * @param note what a reader has to know of it; may be empty
     */
    public record Labels(String title, String since, String value, Optional<String> event, String note) {}
}
