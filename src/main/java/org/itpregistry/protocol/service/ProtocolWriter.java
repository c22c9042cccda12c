package org.itpregistry.protocol.service;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.itpregistry.stats.ProportionMethod;
import org.itpregistry.study.Anchor;
import org.itpregistry.study.BaselinePlan;
import org.itpregistry.study.Calculation;
import org.itpregistry.study.Criterion;
import org.itpregistry.study.Endpoint;
import org.itpregistry.study.Group;
import org.itpregistry.study.Protocol;
import org.itpregistry.study.Published;
import org.itpregistry.study.Question;
import org.itpregistry.study.Timescale;

/**
 * Writes a protocol as JSON that {@link ProtocolJson} reads back as an equal protocol, in one form: equal protocols are equal
 * texts. A new part of a protocol is one more line in {@link #of}.
 */
public final class ProtocolWriter {
    private ProtocolWriter() {}

    public static JsonObject of(Protocol protocol) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", protocol.id())
                .add("version", protocol.version())
                .add("title", protocol.title())
                .add("citation", protocol.citation());
        text(json, "doi", protocol.doi());
        json.add("population", protocol.population());
        if (protocol.index() != Anchor.Event.INDEX) {
            json.add("index", CriterionWriter.anchor(protocol.index()));
        }
        json.add("groups", list(protocol.groups(), ProtocolWriter::group));
        var arms = new ArmsWriter(protocol);
        arms.named(json);
        json.add("endpoints", list(protocol.endpoints(), endpoint -> endpoint(endpoint, arms)));
        if (!protocol.baseline().equals(BaselinePlan.NONE)) {
            json.add("baseline", FigureWriter.baseline(protocol.baseline()));
        }
        if (!protocol.figures().isEmpty()) {
            json.add("figures", list(protocol.figures(), FigureWriter::figure));
        }
        return json.build();
    }

    static <T> JsonArrayBuilder list(List<T> values, Function<T, JsonObjectBuilder> write) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        values.forEach(value -> list.add(write.apply(value)));
        return list;
    }

    static void text(JsonObjectBuilder json, String key, String text) {
        if (!text.isEmpty()) {
            json.add(key, text);
        }
    }

    private static JsonObjectBuilder group(Group group) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", group.id());
        text(json, "text", group.text());
        if (group.of().isPresent()) {
            json.add("of", group.of().get());
        } else {
            json.add("unit", group.unit().name());
        }
        if (!group.steps().isEmpty()) {
            json.add("steps", list(group.steps(), ProtocolWriter::step));
        }
        if (!group.cases().isEmpty()) {
            json.add("cases", Json.createArrayBuilder(group.cases()));
        }
        return json;
    }

    private static JsonObjectBuilder step(Group.Step step) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        text(json, "text", step.text());
        CriterionWriter.write(json, step.criterion());
        return json;
    }

    private static JsonObjectBuilder endpoint(Endpoint endpoint, ArmsWriter arms) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        text(json, "item", endpoint.itemId());
        json.add("section", endpoint.section()).add("measure", endpoint.measure());
        calculation(json, endpoint.calculation());
        endpoint.calculation().arms().ifPresent(asked -> arms.asked(json, asked));
        text(json, "unit", endpoint.unit());
        published(json, endpoint.paper());
        text(json, "note", endpoint.note());
        return json;
    }

    private static void calculation(JsonObjectBuilder json, Calculation calculation) {
        json.add("group", calculation.group())
                .add("statistic", calculation.statistic().name());
        details(json, calculation);
    }

    /** All of a calculation but its group and its statistic. */
    static void details(JsonObjectBuilder json, Calculation calculation) {
        asked(json, calculation);
        if (calculation.scale() != Timescale.DAYS) {
            json.add("in", calculation.scale().name());
        }
        Calculation.Options options = calculation.options();
        text(json, "parameter", options.parameter());
        options.versus().ifPresent(group -> json.add("versus", group));
        options.at().ifPresent(time -> json.add("at", BigDecimal.valueOf(time).stripTrailingZeros()));
        options.caseNumber().ifPresent(number -> json.add("case", number));
        if (options.interval() != ProportionMethod.CLOPPER_PEARSON) {
            json.add("interval", options.interval().name());
        }
    }

    /** Question and criterion share one form where the criterion asks the question; else each stands for itself. */
    private static void asked(JsonObjectBuilder json, Calculation calculation) {
        text(json, "definition", calculation.definition());
        Optional<Question> question = calculation.question();
        Optional<Criterion.Answered> same = calculation
                .criterion()
                .filter(Criterion.Answered.class::isInstance)
                .map(Criterion.Answered.class::cast)
                .filter(answered -> question.filter(answered.question()::equals).isPresent());
        boolean alone = calculation.criterion().isEmpty() || same.isPresent();
        if (question.isPresent()
                && alone
                && question.get() instanceof Question.Defined defined
                && defined.id().equals(calculation.definition())) {
            CriterionWriter.write(json, defined);
        } else {
            question.ifPresent(asked -> json.add("ask", CriterionWriter.asked(asked)));
        }
        if (same.isPresent()) {
            CriterionWriter.write(json, same.get().condition());
        } else if (calculation.criterion().orElse(null) instanceof Criterion.Member member) {
            json.add("member", member.group());
        } else {
            calculation.criterion().ifPresent(criterion -> json.add("criterion", CriterionWriter.criterion(criterion)));
        }
    }

    private static void published(JsonObjectBuilder json, Published paper) {
        text(json, "published", paper.text());
        if (paper.reading() != Published.Meaning.EQUAL) {
            json.add("meaning", paper.reading().name());
        }
        paper.code().ifPresent(code -> json.add("code", code));
    }
}
