package org.itpregistry.builder.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.itpregistry.measure.RowKind;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.study.Anchor;
import org.itpregistry.study.ChosenRows;
import org.itpregistry.study.Condition;
import org.itpregistry.study.LastDay;
import org.itpregistry.study.RowField;

/** The event from which a study reckons its days, as it is chosen on the page. */
public class IndexForm implements Serializable {
    /** What can be chosen. */
    public enum Kind {
        INDEX,
        DIAGNOSIS,
        ENROLMENT,
        DELIVERY,
        SPLENECTOMY,
        TREATMENT_START,
        TREATMENT_STOP,
        COUNT_BELOW,
        /** As it stands in the text of the protocol, which says more than the page. */
        AS_TYPED
    }

    private Kind kind = Kind.INDEX;
    private List<String> agents = new ArrayList<>();
    private List<String> roles = new ArrayList<>();
    private String below = "";

    /** @throws Refusal which says what is missing or mistyped; empty for what stands in the text */
    Optional<Anchor> anchor() {
        return switch (kind) {
            case INDEX -> Optional.of(Anchor.Event.INDEX);
            case DIAGNOSIS -> Optional.of(Anchor.Event.DIAGNOSIS);
            case ENROLMENT -> Optional.of(Anchor.Event.ENROLMENT);
            case DELIVERY -> Optional.of(Anchor.Event.DELIVERY);
            case SPLENECTOMY -> Optional.of(given(List.of("SPLENECTOMY"), List.of()));
            case TREATMENT_START -> Optional.of(given(chosen(), roles));
            case TREATMENT_STOP -> Optional.of(new LastDay(given(chosen(), roles)));
            case COUNT_BELOW -> Optional.of(low());
            case AS_TYPED -> Optional.empty();
        };
    }

    /** Shows what a protocol says. */
    void show(Anchor anchor) {
        if (anchor instanceof Anchor.Event event) {
            kind = event == Anchor.Event.INDEX_DAYS || event == Anchor.Event.STUDY
                    ? Kind.AS_TYPED
                    : Kind.valueOf(event.name());
        } else {
            ChosenRows rows = anchor instanceof LastDay stop ? stop.rows() : (ChosenRows) anchor;
            Condition agent = rows.where().get(RowField.AGENT);
            Condition group = rows.where().get(RowField.AGENT_CLASS);
            Condition count = rows.where().get(RowField.COUNT);
            if (agent != null || group != null) {
                agents = agent != null
                        ? new ArrayList<>(agent.operands())
                        : group.operands().stream()
                                .map(CriterionForm.CLASS::concat)
                                .collect(Collectors.toList());
                Condition role = rows.where().get(RowField.ROLE);
                roles = role == null ? new ArrayList<>() : new ArrayList<>(role.operands());
                kind = anchor instanceof LastDay ? Kind.TREATMENT_STOP : Kind.TREATMENT_START;
            } else if (count != null) {
                below = count.operands().get(0);
                kind = Kind.COUNT_BELOW;
            }
        }
        if (!says(anchor)) {
            kind = Kind.AS_TYPED;
        } else if (anchor.equals(given(List.of("SPLENECTOMY"), List.of()))) {
            kind = Kind.SPLENECTOMY;
        }
    }

    private boolean says(Anchor anchor) {
        try {
            return anchor().filter(anchor::equals).isPresent();
        } catch (Refusal incomplete) {
            return false;
        }
    }

    private static ChosenRows given(List<String> agents, List<String> roles) {
        Map<RowField, Condition> where = new EnumMap<>(RowField.class);
        TickedAgents.into(where, agents, "indexAgents");
        if (!roles.isEmpty()) {
            where.put(RowField.ROLE, new Condition(Condition.Test.ANY_OF, roles));
        }
        return new ChosenRows(RowKind.TREATMENT, where, Optional.empty());
    }

    private List<String> chosen() {
        if (agents.isEmpty()) {
            throw new Refusal("builder.wrong.noCode").about("indexAgents");
        }
        return agents;
    }

    private ChosenRows low() {
        if (!below.strip().matches("\\d{1,4}(\\.\\d{1,3})?")) {
            throw new Refusal("builder.wrong.number", below).about("indexBelow");
        }
        return new ChosenRows(
                RowKind.COUNT,
                Map.of(RowField.COUNT, new Condition(Condition.Test.BELOW, List.of(below.strip()))),
                Optional.empty());
    }

    public boolean isOfAgents() {
        return kind == Kind.TREATMENT_START || kind == Kind.TREATMENT_STOP;
    }

    public boolean isOfCounts() {
        return kind == Kind.COUNT_BELOW;
    }

    /** Whether nothing besides has to be said. */
    public boolean isPlain() {
        return !isOfAgents() && !isOfCounts();
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind chosen) {
        kind = chosen;
    }

    public List<String> getAgents() {
        return agents;
    }

    public void setAgents(List<String> ticked) {
        agents = ticked;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> ticked) {
        roles = ticked;
    }

    public String getBelow() {
        return below;
    }

    public void setBelow(String typed) {
        below = typed == null ? "" : typed;
    }
}
