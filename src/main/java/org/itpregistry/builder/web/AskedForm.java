package org.itpregistry.builder.web;

import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.List;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.protocol.service.CriterionWriter;
import org.itpregistry.study.Question;
import org.itpregistry.study.Statistic;

/** What members are asked for a number, as it is chosen on the page. */
public class AskedForm implements Serializable {
    /** Where the answers come from. */
    public enum Source {
        DEFINITION,
        /** Whether they are in a subgroup. */
        MEMBERS,
        /** A count in a window. */
        COUNTS,
        /** How many rows there are. */
        ROWS,
        /** Days until the first of them. */
        TIME
    }

    private final DefinitionForm definition = new DefinitionForm("endpoint");
    private final RowsForm rows = new RowsForm("endpoint");
    private Source source = Source.DEFINITION;
    private String member = "";

    static List<Source> sources(Statistic statistic) {
        if (statistic.needsCriterion()) {
            return List.of(Source.DEFINITION, Source.MEMBERS);
        }
        return switch (statistic) {
            case KM_MEDIAN, REVERSE_KM_MEDIAN, KM_AT, INCIDENCE_AT, LOG_RANK_P ->
                List.of(Source.DEFINITION, Source.TIME);
            case CLASS -> List.of(Source.DEFINITION);
            default -> List.of(Source.DEFINITION, Source.COUNTS, Source.ROWS);
        };
    }

    Source source(Statistic statistic) {
        return sources(statistic).contains(source) ? source : Source.DEFINITION;
    }

    void choose(Source chosen) {
        source = chosen;
    }

    /** @throws Refusal which says what is missing or mistyped */
    void add(JsonObjectBuilder json, Statistic statistic) {
        switch (source(statistic)) {
            case DEFINITION -> {
                if (statistic.needsCriterion()) {
                    CriterionWriter.write(json, definition.criterion());
                } else {
                    CriterionWriter.write(json, new Question.Defined(definition.choice()));
                }
            }
            case MEMBERS -> {
                if (member.isEmpty()) {
                    throw new Refusal("builder.wrong.noMember").about("member");
                }
                json.add("member", member);
            }
            case COUNTS -> json.add("ask", CriterionWriter.asked(rows.count()));
            case ROWS -> json.add("ask", CriterionWriter.asked(rows.number()));
            case TIME -> json.add("ask", CriterionWriter.asked(rows.time()));
        }
    }

    public DefinitionForm getDefinition() {
        return definition;
    }

    public RowsForm getRows() {
        return rows;
    }

    public String getMember() {
        return member;
    }

    public void setMember(String chosen) {
        member = chosen == null ? "" : chosen;
    }
}
