package org.itpregistry.protocol.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.itpregistry.measure.DenominatorCode;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Parameter;
import org.itpregistry.outcome.catalog.OutcomeCatalog;
import org.itpregistry.stats.ProportionMethod;
import org.itpregistry.study.ArmChoice;
import org.itpregistry.study.Calculation;
import org.itpregistry.study.Condition;
import org.itpregistry.study.Criterion;
import org.itpregistry.study.Endpoint;
import org.itpregistry.study.Group;
import org.itpregistry.study.Published;
import org.itpregistry.study.Question;
import org.itpregistry.study.Statistic;
import org.itpregistry.study.StatisticNeed;
import org.itpregistry.study.Timescale;
import org.itpregistry.study.Unit;
import org.itpregistry.text.Words;

/** Reads one number of a study from JSON, and whether it can be made. */
final class EndpointJson {
    private static final String SECTION = "report.section.";
    private static final int LAST_DAY = 40_000;

    private EndpointJson() {}

    /** @param arms the choices of published arms by name; none in a protocol of persons */
    static Endpoint read(JsonPart json, List<Group> groups, Map<String, ArmChoice> arms) {
        return new Endpoint(
                json.text("item", JsonPart.WORD),
                section(json),
                json.required("measure", JsonPart.LINE),
                calculation(json, groups, arms),
                json.text("unit", JsonPart.WORD),
                published(json),
                json.text("note", JsonPart.TEXT));
    }

    private static String section(JsonPart json) {
        String section = json.required("section", JsonPart.WORD);
        if (!section.isBlank() && !Words.english().has(SECTION + section)) {
            json.choose("section", section, sections());
        }
        return section;
    }

    /** The codes of the tables of a report. */
    static List<String> sections() {
        return Words.english().all().keySet().stream()
                .filter(key -> key.startsWith(SECTION))
                .map(key -> key.substring(SECTION.length()))
                .sorted()
                .toList();
    }

    private static Published published(JsonPart json) {
        String text = json.text("published", JsonPart.WORD);
        Optional<String> code = json.has("code") ? Optional.of(json.text("code", JsonPart.WORD)) : Optional.empty();
        boolean category =
                code.isPresent() || json.text("statistic", JsonPart.TEXT).equals(Statistic.CLASS.name());
        if (!text.isEmpty() && !category && !text.matches("-?\\d{1,9}(\\.\\d{1,9})?")) {
            json.fault("published", "published");
        }
        return new Published(text, json.code("meaning", Published.Meaning.class).orElse(Published.Meaning.EQUAL), code);
    }

    private static Calculation calculation(JsonPart json, List<Group> groups, Map<String, ArmChoice> arms) {
        Optional<Statistic> named = statistic(json);
        boolean ofArms = named.filter(Statistic::isOfArms).isPresent();
        Calculation calculation =
                calculation(json, groups, named.orElse(Statistic.NUMBER)).of(ArmsJson.asked(json, arms, ofArms));
        if (named.isPresent()) {
            needs(json, calculation);
        }
        return calculation;
    }

    static Optional<Statistic> statistic(JsonPart json) {
        if (!json.has("statistic")) {
            json.fault("statistic", "missing", "statistic");
        }
        return json.code("statistic", Statistic.class);
    }

    /** What an endpoint, a figure or a characteristic asks; figures have a statistic by their kind. */
    static Calculation calculation(JsonPart json, List<Group> groups, Statistic statistic) {
        Optional<Group> group = json.has("group") ? GroupName.of(json, "group", groups) : Optional.of(groups.get(0));
        Unit unit = group.map(Group::unit).orElse(Unit.PERSON);
        String definition = json.text("definition", JsonPart.WORD);
        boolean criterionAlone = json.has("criterion") && !json.has("ask");
        Optional<Question> question =
                statistic.asksMembers() && (!definition.isEmpty() || json.has("ask")) && !criterionAlone
                        ? Optional.of(QuestionJson.question(json, unit))
                        : Optional.empty();
        return new Calculation(
                statistic,
                group.map(Group::id).orElse(""),
                definition,
                question,
                criterion(json, question, statistic, group.orElse(groups.get(0)), groups),
                json.code("in", Timescale.class).orElse(Timescale.DAYS),
                options(json, groups, unit));
    }

    private static Optional<Criterion> criterion(
            JsonPart json, Optional<Question> question, Statistic statistic, Group about, List<Group> groups) {
        Unit unit = about.unit();
        if (json.has("member")) {
            Optional<Group> named = GroupName.of(json, "member", groups);
            named.filter(group -> group.unit() != unit).ifPresent(group -> json.fault("member", "units", group.unit()));
            return named.map(group -> group.membership(groups));
        }
        if (json.has("criterion")) {
            return json.part("criterion").map(part -> CriterionJson.ended(part, unit));
        }
        boolean stated = ConditionJson.condition(json).isPresent() || statistic.needsCriterion();
        return question.filter(asked -> stated)
                .map(asked -> new Criterion.Answered(
                        asked, ConditionJson.condition(json).orElseGet(Condition::found)));
    }

    private static Calculation.Options options(JsonPart json, List<Group> groups, Unit unit) {
        Optional<Group> versus = json.has("versus") ? GroupName.of(json, "versus", groups) : Optional.empty();
        versus.filter(group -> group.unit() != unit).ifPresent(group -> json.fault("versus", "units", group.unit()));
        Optional<Double> at = json.number("at", 0, LAST_DAY);
        Optional<Integer> number = json.whole("case", 1, 1_000_000);
        return new Calculation.Options(
                json.text("parameter", JsonPart.WORD),
                versus.map(Group::id),
                at.map(OptionalDouble::of).orElseGet(OptionalDouble::empty),
                number.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                json.code("interval", ProportionMethod.class).orElse(ProportionMethod.CLOPPER_PEARSON));
    }

    private static void needs(JsonPart json, Calculation calculation) {
        Set<StatisticNeed> needs = StatisticNeed.of(calculation.statistic());
        Calculation.Options options = calculation.options();
        require(json, needs, StatisticNeed.QUESTION, calculation.question().isPresent(), "definition");
        require(json, needs, StatisticNeed.CRITERION, calculation.criterion().isPresent(), "criterion");
        require(json, needs, StatisticNeed.BOUND, hasBound(calculation), "criterion");
        require(json, needs, StatisticNeed.VERSUS, options.versus().isPresent() || json.has("versus"), "versus");
        require(json, needs, StatisticNeed.TIME, options.at().isPresent() || json.has("at"), "at");
        if (needs.contains(StatisticNeed.DENOMINATOR)) {
            json.code("definition", DenominatorCode.class);
            require(json, needs, StatisticNeed.DENOMINATOR, json.has("definition"), "definition");
        }
        if (needs.contains(StatisticNeed.PARAMETER)) {
            parameter(json, calculation);
        }
    }

    private static void require(
            JsonPart json, Set<StatisticNeed> needs, StatisticNeed need, boolean there, String key) {
        if (needs.contains(need) && !there) {
            json.fault(key, "need." + need, json.text("statistic", JsonPart.WORD));
        }
    }

    private static boolean hasBound(Calculation calculation) {
        return calculation
                .criterion()
                .filter(Criterion.Answered.class::isInstance)
                .map(Criterion.Answered.class::cast)
                .filter(answered -> answered.condition().operands().size() == 1)
                .filter(answered -> answered.condition().operands().get(0).matches("-?\\d.*"))
                .isPresent();
    }

    private static void parameter(JsonPart json, Calculation calculation) {
        Optional<About> about = OutcomeCatalog.plainest(calculation.definition());
        if (about.isEmpty()) {
            json.fault("definition", "definition", calculation.definition());
            return;
        }
        List<String> names =
                about.get().parameters().stream().map(Parameter::name).toList();
        if (!names.contains(calculation.options().parameter())) {
            json.choose("parameter", calculation.options().parameter(), names);
        }
    }
}
