package org.itpregistry.report.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.itpregistry.casebook.domain.CutScope;
import org.itpregistry.casebook.domain.DataCut;

/**
 * What a result was made of: a data cut, or the live data of the moment.
 *
 * @param cut empty for live data
 * @param before the first run of the same study on the same cut by the same version; empty when this is the first
 * @param same whether its numbers are those of the first run
 */
public record Origin(Optional<DataCut> cut, Optional<Instant> before, boolean same) {
    private static final Origin LIVE = new Origin(Optional.empty(), Optional.empty(), true);
    private static final int SHORT_NAME = 24;

    public static Origin live() {
        return LIVE;
    }

    /** Numbers that ought to be those of an earlier run and are not. */
    public boolean isContradiction() {
        return before.isPresent() && !same;
    }

    /** A few words for the foot of each page. */
    String inShort() {
        return cut.map(kept -> Wording.of(
                        "report.origin.short",
                        kept.key(),
                        shortened(kept.name()),
                        Edition.time(kept.takenAt()),
                        kept.mark()))
                .orElseGet(() -> Wording.of("report.origin.live.short"));
    }

    private static String shortened(String name) {
        return name.length() <= SHORT_NAME ? name : name.substring(0, SHORT_NAME - 1) + "…";
    }

    /** Sentences for people, the most important first. */
    public List<String> sentences(Instant madeAt) {
        if (cut.isEmpty()) {
            return List.of(Wording.of("report.origin.live", Edition.time(madeAt)));
        }
        DataCut kept = cut.get();
        List<String> sentences = new ArrayList<>();
        before.ifPresent(first ->
                sentences.add(Wording.of(same ? "report.origin.same" : "report.origin.differs", Edition.time(first))));
        if (before.isEmpty()) {
            sentences.add(Wording.of("report.origin.first"));
        }
        sentences.add(Wording.of(
                "report.origin.cut",
                kept.key(),
                kept.name(),
                Edition.time(kept.takenAt()),
                kept.takenBy(),
                kept.sha256()));
        scope(kept).ifPresent(sentences::add);
        return sentences;
    }

    /** What the first page says of it. */
    List<Fact> facts(Instant madeAt) {
        if (cut.isEmpty()) {
            return List.of(
                    new Fact(Wording.of("report.fact.origin"), sentences(madeAt).get(0)));
        }
        DataCut kept = cut.get();
        List<Fact> facts = new ArrayList<>();
        scope(kept).ifPresent(text -> facts.add(new Fact(Wording.of("report.fact.scope"), text)));
        facts.addAll(List.of(
                new Fact(
                        Wording.of("report.fact.origin"),
                        Wording.of(
                                "report.fact.origin.value",
                                kept.key(),
                                kept.name(),
                                Edition.time(kept.takenAt()),
                                kept.takenBy())),
                new Fact(Wording.of("report.fact.cutHash"), kept.sha256()),
                new Fact(Wording.of("report.fact.repeated"), sentences(madeAt).get(0))));
        return facts;
    }

    /** Who is not in the cut, and why; empty when everybody is. */
    private static Optional<String> scope(DataCut cut) {
        return cut.scope() == CutScope.ALL
                ? Optional.empty()
                : Optional.of(Wording.of("report.origin.scope." + cut.scope(), cut.persons(), cut.leftOut()));
    }
}
