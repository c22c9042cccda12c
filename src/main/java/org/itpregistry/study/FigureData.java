package org.itpregistry.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itpregistry.measure.Agent;
import org.itpregistry.stats.Exit;
import org.itpregistry.stats.TimeAtRisk;

/** What a figure shows, as plain data; times are in the scale of its plan. */
public sealed interface FigureData {
    /** How many persons the smallest part of the figure is made of; 0 for a figure that shows nobody. */
    int smallest();

    /** How many persons it is made of. */
    int persons();

    /** Times to an event, by group. */
    record Times(List<Group> groups, Optional<ResultRow.PValue> test) implements FigureData {
        public record Group(String label, List<TimeAtRisk> persons) {}

        @Override
        public int smallest() {
            return least(groups.stream().map(group -> group.persons().size()).toList());
        }

        @Override
        public int persons() {
            return groups.stream().mapToInt(group -> group.persons().size()).sum();
        }
    }

    /** Times to the first of several events, by group: 1 is the event, 2 is death before it. */
    record Exits(List<Group> groups, Optional<ResultRow.PValue> test) implements FigureData {
        public record Group(String label, List<Exit> persons) {}

        @Override
        public int smallest() {
            return least(groups.stream().map(group -> group.persons().size()).toList());
        }

        @Override
        public int persons() {
            return groups.stream().mapToInt(group -> group.persons().size()).sum();
        }
    }

    /**
     * Persons with their treatments.
     *
     * @param of how many there are, of whom the lanes may be a sample
     */
    record Lanes(List<Lane> lanes, int of) implements FigureData {
        @Override
        public int smallest() {
            return Math.min(1, lanes.size());
        }

        @Override
        public int persons() {
            return of;
        }
    }

    /**
     * @param person key
     * @param end of the observation
     * @param died whether death ended it
     * @param ongoing whether the person is still observed
     */
    record Lane(
            String person,
            double end,
            boolean died,
            boolean ongoing,
            List<Spell> spells,
            Map<FigurePlan.Mark, Double> marks) {}

    /** An agent without a gap. */
    record Spell(Agent agent, double from, double to) {}

    /** Counts of persons; {@code of} as for lanes. */
    record Courses(List<List<Count>> courses, int of) implements FigureData {
        @Override
        public int smallest() {
            return Math.min(1, courses.size());
        }

        @Override
        public int persons() {
            return of;
        }
    }

    /** @param giga in 10^9/L */
    record Count(double time, double giga) {}

    /** A proportion a group, or a center. */
    record Shares(List<Share> shares) implements FigureData {
        @Override
        public int smallest() {
            return least(shares.stream().map(Share::persons).toList());
        }

        @Override
        public int persons() {
            return shares.stream().mapToInt(Share::persons).sum();
        }
    }

    /** @param limits in percent; empty where there is nobody */
    record Share(String label, int events, int persons, Optional<ResultRow.Bounds> limits) {}

    /** Amounts of persons, by group. */
    record Amounts(List<Group> groups) implements FigureData {
        public record Group(String label, List<Double> amounts) {
            public Group {
                amounts = List.copyOf(amounts);
            }
        }

        @Override
        public int smallest() {
            return least(groups.stream().map(group -> group.amounts().size()).toList());
        }

        @Override
        public int persons() {
            return groups.stream().mapToInt(group -> group.amounts().size()).sum();
        }
    }

    record Periods(List<PeriodCounts> periods) implements FigureData {
        @Override
        public int smallest() {
            return least(periods.stream().map(period -> period.lowest().size()).toList());
        }

        @Override
        public int persons() {
            return periods.stream().mapToInt(period -> period.lowest().size()).sum();
        }
    }

    private static int least(List<Integer> sizes) {
        return sizes.stream()
                .mapToInt(Integer::intValue)
                .filter(size -> size > 0)
                .min()
                .orElse(0);
    }
}
