package org.itpregistry.outcome.catalog;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.itpregistry.measure.PlateletCount;
import org.itpregistry.outcome.CombinationStart;
import org.itpregistry.outcome.Definition;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.descriptive.ObservedValue;
import org.itpregistry.outcome.pregnancy.PregSevereThrombocytopenia;
import org.itpregistry.outcome.remission.SustainedRemission;
import org.itpregistry.outcome.response.BetweenCounts;
import org.itpregistry.outcome.response.CrickxDuration;
import org.itpregistry.outcome.response.ItoThreeYearResponse;
import org.itpregistry.outcome.response.IwgCompleteResponse;
import org.itpregistry.outcome.response.IwgDurationOfResponse;
import org.itpregistry.outcome.response.IwgLossOfResponse;
import org.itpregistry.outcome.response.IwgNoResponse;
import org.itpregistry.outcome.response.IwgOverallResponse;
import org.itpregistry.outcome.response.IwgResponse;
import org.itpregistry.outcome.response.IwgTimeInResponse;
import org.itpregistry.outcome.response.ResponseRules;
import org.itpregistry.outcome.response.RobakDuration;
import org.itpregistry.outcome.safety.AdverseEventNumber;
import org.itpregistry.outcome.safety.AdverseEventOnset;

/** The definitions that leave something to whoever asks, each with its settings and how it is made from them. */
final class Variants {
    /** Offered by every definition about a line of treatment. */
    static final Setting START =
            Setting.code("combination_start", CombinationStart.FIRST, CombinationStart.FIRST, CombinationStart.LAST);

    private static final String THRESHOLD = "threshold";
    private static final String DAYS = "days";
    private static final String TERM = "term";
    private static final String RELATEDNESS = "relatedness";
    private static final String CODE = "code";
    private static final String COUNTS = "between_counts";
    private static final String ANY_TERM = "ANY";

    private static final Map<String, Variant> BY_ID = Map.ofEntries(
            byRules("RESP-IWG-CR", IwgCompleteResponse::new),
            byRules("RESP-IWG-R", IwgResponse::new),
            byRules("RESP-IWG-OR", IwgOverallResponse::new),
            byRules("RESP-IWG-NR", IwgNoResponse::new),
            byRules("RESP-IWG-LOSS-CR", IwgLossOfResponse::ofComplete),
            byRules("RESP-IWG-LOSS-R", IwgLossOfResponse::ofResponse),
            byRules("RESP-IWG-DUR", IwgDurationOfResponse::new),
            byRules("RESP-IWG-TIME-IN", IwgTimeInResponse::new),
            entry("DUR-CRICKX", duration(CrickxDuration::new)),
            entry("DUR-ROBAK", duration(RobakDuration::new)),
            entry(
                    "RESP-ITO-3Y",
                    new Variant(
                            mode -> List.of(
                                    Setting.number(THRESHOLD, 100, 1, 1_000),
                                    Setting.number(RuleSettings.CONFIRMATION, 0, 0, 365)),
                            (mode, set) -> new ItoThreeYearResponse(
                                    PlateletCount.gigaPerLitre(set.number(THRESHOLD)),
                                    set.number(RuleSettings.CONFIRMATION)))),
            entry(
                    "REMISSION-SROT",
                    new Variant(
                            mode -> List.of(
                                    Setting.number(THRESHOLD, 30, 1, 1_000), Setting.number(DAYS, 180, 1, 3_650)),
                            (mode, set) -> new SustainedRemission(set.number(THRESHOLD), set.number(DAYS)))),
            entry(
                    "PREG-SEVERE-TP",
                    new Variant(
                            mode -> List.of(Setting.number(THRESHOLD, 50, 1, 1_000)),
                            (mode, set) ->
                                    new PregSevereThrombocytopenia(PlateletCount.gigaPerLitre(set.number(THRESHOLD))))),
            entry(
                    "AE-SEVERE",
                    new Variant(
                            mode -> List.of(
                                    Setting.code(RELATEDNESS, Related.ANY, Related.ANY, Related.RELATED_OR_POSSIBLE)),
                            (mode, set) -> set.code(RELATEDNESS, Related.class) == Related.ANY
                                    ? AdverseEventNumber.severe()
                                    : AdverseEventNumber.severeRelated())),
            entry(
                    "OBS",
                    new Variant(
                            mode -> List.of(Setting.entry(CODE, "HEMOGLOBIN")),
                            (mode, set) -> new ObservedValue(set.code(CODE)))),
            entry(
                    "AE-ONSET",
                    new Variant(
                            mode -> List.of(Setting.entry(TERM, ANY_TERM)),
                            (mode, set) -> set.code(TERM).equals(ANY_TERM)
                                    ? new AdverseEventOnset()
                                    : AdverseEventOnset.ofTerm(set.code(TERM)))));

    private Variants() {}

    static Optional<Variant> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    private static Map.Entry<String, Variant> byRules(String id, Function<ResponseRules, Definition<?, ?>> made) {
        return entry(id, new Variant(RuleSettings::of, (mode, set) -> made.apply(RuleSettings.rules(mode, set))));
    }

    private static Variant duration(Timed made) {
        return new Variant(
                mode -> List.of(
                        Setting.code(COUNTS, BetweenCounts.STEP, BetweenCounts.STEP, BetweenCounts.INTERPOLATE)),
                (mode, set) -> made.by(mode, set.code(COUNTS, BetweenCounts.class)));
    }

    /** Which adverse events count, by whether a treatment may have caused them. */
    private enum Related {
        ANY,
        RELATED_OR_POSSIBLE
    }

    /**
     * A definition with something to set.
     *
     * @param settings by mode, which decides what is initial
     */
    record Variant(Function<Mode, List<Setting>> settings, Maker maker) {}

    @FunctionalInterface
    interface Maker {
        Definition<?, ?> make(Mode mode, Settings settings);
    }

    @FunctionalInterface
    private interface Timed {
        Definition<?, ?> by(Mode mode, BetweenCounts between);
    }
}
