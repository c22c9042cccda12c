package org.itpregistry.study;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.itpregistry.measure.DenominatorCode;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Parameter;
import org.itpregistry.stats.ConfidenceLevel;
import org.itpregistry.stats.Estimate;
import org.itpregistry.stats.Interval;
import org.itpregistry.stats.Proportion;
import org.itpregistry.stats.ProportionMethod;
import org.itpregistry.stats.Rate;
import org.itpregistry.stats.Sample;

/** Runs a protocol about pregnancies and newborns on a cohort. Exact integers until the last division. */
public final class PregnancyStudy {
    private static final MathContext DIGITS = new MathContext(15);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private final CohortData data;
    private final PregnancyCohort cohort;

    public PregnancyStudy(CohortData data) {
        this.data = data;
        this.cohort = new PregnancyCohort(data);
    }

    /** A row an endpoint, in the order of the protocol. */
    public List<ResultRow> run(Protocol protocol) {
        return protocol.endpoints().stream().map(this::row).toList();
    }

    /** The lowest valid count of each pregnancy in each period, for the figure. */
    public List<PeriodCounts> countsByPeriod() {
        return PeriodCounts.of(cohort.pregnancies());
    }

    /** How the persons of the cohort become what is counted. */
    public Flow flow() {
        return Flow.of(data.persons(), cohort);
    }

    private ResultRow row(Endpoint endpoint) {
        return switch (endpoint.statistic()) {
            case NUMBER -> plain(endpoint, cohort.number(endpoint.population()));
            case TOTAL -> total(endpoint);
            case RATE_PER_1000 -> rate(endpoint);
            case COUNT, PROPORTION -> share(endpoint);
            case PARAMETER -> parameter(endpoint);
            default -> amount(endpoint);
        };
    }

    private ResultRow plain(Endpoint endpoint, long number) {
        return build(endpoint, number, null, BigDecimal.valueOf(number), null, new Answers(List.of(), 0, "", ""));
    }

    private ResultRow total(Endpoint endpoint) {
        OptionalLong total = total(endpoint.definition());
        return total.isPresent()
                ? plain(endpoint, total.getAsLong())
                : build(endpoint, null, null, null, null, new Answers(List.of(), 0, "", ""));
    }

    private ResultRow share(Endpoint endpoint) {
        Answers answers = cohort.ask(endpoint.population(), endpoint.definition());
        long events = answers.with(endpoint.finding());
        long total = answers.codes().size();
        if (endpoint.statistic() == Statistic.COUNT) {
            return build(endpoint, events, total, BigDecimal.valueOf(events), null, answers);
        }
        var proportion = new Proportion((int) events, (int) total);
        Estimate<Interval> interval = proportion.interval(ProportionMethod.CLOPPER_PEARSON, ConfidenceLevel.P95);
        BigDecimal percent = total == 0
                ? null
                : HUNDRED.multiply(BigDecimal.valueOf(events)).divide(BigDecimal.valueOf(total), DIGITS);
        return build(endpoint, events, total, percent, bounds(interval, 100), answers);
    }

    private ResultRow rate(Endpoint endpoint) {
        long events = cohort.number(Population.PREGNANCIES);
        long total = total(endpoint.definition()).orElse(0);
        if (total == 0) {
            return build(endpoint, events, null, null, null, new Answers(List.of(), 0, "", ""));
        }
        Estimate<Interval> interval = new Rate((int) events, total).interval(1_000, ConfidenceLevel.P95);
        BigDecimal rate = THOUSAND.multiply(BigDecimal.valueOf(events)).divide(BigDecimal.valueOf(total), DIGITS);
        return build(endpoint, events, total, rate, bounds(interval, 1), new Answers(List.of(), 0, "", ""));
    }

    private ResultRow amount(Endpoint endpoint) {
        Answers answers = cohort.ask(endpoint.population(), endpoint.definition());
        Statistic statistic = endpoint.statistic();
        Sample sample = Sample.of(answers.codes().stream()
                .mapToDouble(Double::parseDouble)
                .filter(amount -> !statistic.isAboveZero() || amount > 0)
                .toArray());
        Estimate<Double> estimate =
                switch (statistic) {
                    case MEDIAN, MEDIAN_ABOVE_ZERO -> sample.median();
                    case MINIMUM, MINIMUM_ABOVE_ZERO -> sample.minimum();
                    default -> sample.maximum();
                };
        BigDecimal value = estimate.toOptional().map(BigDecimal::valueOf).orElse(null);
        return build(endpoint, null, (long) sample.size(), value, null, answers);
    }

    private ResultRow parameter(Endpoint endpoint) {
        About about = PregnancyCohort.about(endpoint.definition());
        String text = about.parameters().stream()
                .filter(parameter -> parameter.name().equals(endpoint.finding()))
                .map(Parameter::value)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(about.id() + " has no parameter " + endpoint.finding()));
        Matcher number = NUMBER.matcher(text);
        BigDecimal value = number.find() ? new BigDecimal(number.group()) : null;
        return build(
                endpoint,
                null,
                null,
                value,
                null,
                new Answers(List.of(), 0, about.label(), about.mode().name()));
    }

    /** Over the periods that had ended at the cutoff; empty when nobody counted any. */
    private OptionalLong total(String code) {
        DenominatorCode counted = DenominatorCode.valueOf(code);
        return data.denominators().stream()
                .filter(denominator ->
                        denominator.code() == counted && !denominator.end().isAfter(data.cutoff()))
                .mapToLong(CohortData.Denominator::count)
                .reduce(Long::sum);
    }

    private static ResultRow.Bounds bounds(Estimate<Interval> interval, double factor) {
        return interval.toOptional()
                .map(found -> new ResultRow.Bounds(
                        found.low() * factor,
                        found.high() * factor,
                        found.method().name()))
                .orElse(null);
    }

    private static ResultRow build(
            Endpoint endpoint,
            Long numerator,
            Long denominator,
            BigDecimal value,
            ResultRow.Bounds interval,
            Answers answers) {
        Agreement agreement = value == null || endpoint.published().isEmpty()
                ? null
                : Agreement.of(value, new BigDecimal(endpoint.published()));
        return new ResultRow(
                endpoint,
                numerator,
                denominator,
                value,
                interval,
                answers.label(),
                answers.mode(),
                answers.notEvaluable(),
                agreement);
    }
}
