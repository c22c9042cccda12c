package org.itpregistry.report.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.itpregistry.cohort.domain.Origin;
import org.itpregistry.cut.domain.CutScope;
import org.itpregistry.cut.domain.DataCut;
import org.itpregistry.text.Language;

/** What a report says of what its numbers were made of. */
public record OriginWords(Origin origin) {
    private static final int SHORT_NAME = 24;

    /** A few words for the foot of each page. */
    String inShort() {
        return origin.cut()
                .map(kept -> Language.say(
                        "report.origin.short",
                        kept.key(),
                        shortened(kept.name()),
                        Edition.time(kept.takenAt()),
                        kept.mark()))
                .orElseGet(() -> Language.say("report.origin.live.short"));
    }

    private static String shortened(String name) {
        return name.length() <= SHORT_NAME ? name : name.substring(0, SHORT_NAME - 1) + "…";
    }

    /** Sentences for people, the most important first. */
    public List<String> sentences(Instant madeAt) {
        if (origin.cut().isEmpty()) {
            return List.of(Language.say("report.origin.live", Edition.time(madeAt)));
        }
        DataCut kept = origin.cut().get();
        List<String> sentences = new ArrayList<>();
        origin.before()
                .ifPresent(first -> sentences.add(Language.say(
                        origin.same() ? "report.origin.same" : "report.origin.differs", Edition.time(first))));
        if (origin.before().isEmpty()) {
            sentences.add(Language.say("report.origin.first"));
        }
        sentences.add(Language.say(
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
    List<ReportFact> facts(Instant madeAt) {
        if (origin.cut().isEmpty()) {
            return List.of(new ReportFact(
                    Language.say("report.fact.origin"), sentences(madeAt).get(0)));
        }
        DataCut kept = origin.cut().get();
        List<ReportFact> facts = new ArrayList<>();
        scope(kept).ifPresent(text -> facts.add(new ReportFact(Language.say("report.fact.scope"), text)));
        facts.addAll(List.of(
                new ReportFact(
                        Language.say("report.fact.origin"),
                        Language.say(
                                "report.fact.origin.value",
                                kept.key(),
                                kept.name(),
                                Edition.time(kept.takenAt()),
                                kept.takenBy())),
                new ReportFact(Language.say("report.fact.cutHash"), kept.sha256()),
                new ReportFact(
                        Language.say("report.fact.repeated"), sentences(madeAt).get(0))));
        return facts;
    }

    /** Who is not in the cut, and why; empty when everybody is. */
    private static Optional<String> scope(DataCut cut) {
        return cut.scope() == CutScope.ALL
                ? Optional.empty()
                : Optional.of(Language.say("report.origin.scope." + cut.scope(), cut.persons(), cut.leftOut()));
    }
}
