package org.itpregistry.chart.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.itpregistry.assessment.service.OutcomeService;
import org.itpregistry.assessment.web.AnswerWords;
import org.itpregistry.assessment.web.RowWords;
import org.itpregistry.chart.domain.Highlight;
import org.itpregistry.measure.RowKind;
import org.itpregistry.measure.SourceRow;
import org.itpregistry.outcome.catalog.AskedDefinition;
import org.itpregistry.outcome.catalog.PersonOutcomes;
import org.itpregistry.outcome.catalog.Topic;

/** The outcomes of the person on the page, and what the chosen one rests on. */
@Named
@RequestScoped
public class OutcomePanel {
    @Inject
    private OutcomeService service;

    @Inject
    private AnswerWords answers;

    @Inject
    private RowWords rows;

    private String outcome;
    private String of;
    private PersonOutcomes outcomes;
    private OutcomeLine chosen;
    private final Map<Topic, List<OutcomeLine>> lines = new EnumMap<>(Topic.class);
    private final Map<RowKind, Set<String>> evidence = new EnumMap<>(RowKind.class);

    void open(long patientId) {
        outcomes = service.of(patientId).orElse(null);
        if (outcomes != null) {
            outcomes.asked().forEach(this::add);
        }
    }

    private void add(AskedDefinition asked) {
        boolean isChosen = asked.address().equals(outcome) && asked.of().equals(of == null ? "" : of);
        List<SourceRow> restsOn = asked.answer().restsOn().rows();
        var line = new OutcomeLine(
                asked,
                answers.of(asked.answer()),
                answers.why(asked.answer()),
                answers.marks(asked.about()),
                restsOn.stream().map(rows::of).toList(),
                isChosen);
        lines.computeIfAbsent(asked.topic(), topic -> new ArrayList<>()).add(line);
        if (isChosen) {
            chosen = line;
            restsOn.forEach(row -> evidence.computeIfAbsent(row.kind(), kind -> new HashSet<>())
                    .add(row.key()));
        }
    }

    /** Null for a person who was taken out. */
    public PersonOutcomes getOutcomes() {
        return outcomes;
    }

    public Set<Topic> getTopics() {
        return lines.keySet();
    }

    /** The outcomes of a topic, the modes in which one definition can be read beside each other. */
    public List<OutcomeLine> lines(Topic topic) {
        Map<String, List<OutcomeLine>> together = new LinkedHashMap<>();
        lines.get(topic).forEach(line -> together.computeIfAbsent(
                        line.asked().of() + " " + line.asked().about().id(), same -> new ArrayList<>())
                .add(line));
        return together.values().stream().flatMap(List::stream).toList();
    }

    /** Whether a topic is shown unfolded: the rivals that are to be read side by side, and where something was chosen. */
    public boolean opens(Topic topic) {
        return topic == Topic.REFRACTORY || chosen != null && chosen.asked().topic() == topic;
    }

    /** The outcome whose evidence is marked; null when none is chosen. */
    public OutcomeLine getChosen() {
        return chosen;
    }

    /** Where the record stands against a guideline text, in words. */
    public List<NoteLine> getNotes() {
        return outcomes.notes().stream()
                .map(noted -> new NoteLine(noted.alert(), rows.of(noted.note().row())))
                .toList();
    }

    /** Whether the chosen outcome rests on a row of a form. */
    public boolean marks(String form, String key) {
        return evidence.entrySet().stream()
                .anyMatch(entry ->
                        entry.getKey().file().equals(form) && entry.getValue().contains(key));
    }

    Highlight highlight() {
        return new Highlight(keys(RowKind.COUNT), keys(RowKind.TREATMENT), keys(RowKind.BLEED));
    }

    private Set<String> keys(RowKind kind) {
        return evidence.getOrDefault(kind, Set.of());
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String address) {
        outcome = address;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String pregnancy) {
        of = pregnancy;
    }
}
