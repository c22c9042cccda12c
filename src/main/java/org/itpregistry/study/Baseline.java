package org.itpregistry.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.itpregistry.stats.Quantile;
import org.itpregistry.stats.Sample;

/**
 * Characteristics of the population and of groups of it.
 *
 * @param groups names, that of the population first
 * @param sizes members of each
 */
public record Baseline(List<String> groups, List<Integer> sizes, List<Row> rows) {
    /**
     * @param scale of the unit, where it is one of time
     * @param cells one a group
     */
    public record Row(String measure, String unit, Timescale scale, List<Cell> cells) {}

    /** A characteristic of a group. */
    public sealed interface Cell {
        /** Members of whom it is known. */
        int known();
    }

    /** Who has it. */
    public record Share(int events, int known) implements Cell {}

    /** An amount; the numbers mean nothing where it is known of nobody. */
    public record Amount(int known, double median, double lower, double upper, double least, double most)
            implements Cell {}

    /** An amount by its mean; the deviation is not a number where it is known of one alone. */
    public record Mean(int known, double mean, double deviation) implements Cell {}

    static Baseline of(Protocol protocol, Interview interview, Map<String, Panel> panels) {
        BaselinePlan plan = protocol.baseline();
        List<Group> groups = Stream.concat(
                        Stream.of(protocol.everyone()), plan.groups().stream().map(protocol::group))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (BaselinePlan.Row row : plan.rows()) {
            interview.about(protocol.everyone().unit(), row.calculation());
            rows.add(new Row(
                    row.measure(),
                    row.unit(),
                    row.calculation().scale(),
                    groups.stream()
                            .map(group -> cell(new Answers(
                                    interview, row.calculation(), Objects.requireNonNull(panels.get(group.id())))))
                            .toList()));
        }
        return new Baseline(
                groups.stream().map(Group::text).toList(),
                groups.stream()
                        .map(group -> Objects.requireNonNull(panels.get(group.id()))
                                .members()
                                .cardinality())
                        .toList(),
                rows);
    }

    private static Cell cell(Answers answers) {
        return switch (answers.calculation().statistic()) {
            case PROPORTION ->
                new Share(answers.events().cardinality(), answers.evaluable().cardinality());
            case MEAN -> mean(Sample.of(answers.amounts()));
            default -> amount(Sample.of(answers.amounts()));
        };
    }

    private static Mean mean(Sample sample) {
        return new Mean(
                sample.size(),
                sample.mean().toOptional().orElse(Double.NaN),
                sample.standardDeviation().toOptional().orElse(Double.NaN));
    }

    private static Amount amount(Sample sample) {
        return sample.size() == 0
                ? new Amount(0, 0, 0, 0, 0, 0)
                : new Amount(
                        sample.size(),
                        sample.median().orElseThrow(),
                        sample.quantile(Quantile.TYPE_7, 0.25).orElseThrow(),
                        sample.quantile(Quantile.TYPE_7, 0.75).orElseThrow(),
                        sample.minimum().orElseThrow(),
                        sample.maximum().orElseThrow());
    }
}
