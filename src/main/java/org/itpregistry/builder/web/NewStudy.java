package org.itpregistry.builder.web;

import java.util.List;
import java.util.Optional;
import org.itpregistry.builder.service.ProtocolDraft;
import org.itpregistry.builder.service.ReadyEndpoint;
import org.itpregistry.study.Group;
import org.itpregistry.study.Protocol;
import org.itpregistry.study.Unit;
import org.itpregistry.text.Language;

/** What a new study begins with: all adults, and the numbers that most studies want. */
final class NewStudy {
    private NewStudy() {}

    static ProtocolDraft draft() {
        var everyone = new Group(
                "all", Language.say("builder.new.group"), Unit.PERSON, Optional.empty(), List.of(), List.of());
        var form = new CriterionForm();
        form.setCodes(List.of("ADULT"));
        ProtocolDraft draft = ProtocolDraft.of(new Protocol(
                        "adults-all",
                        1,
                        Language.say("builder.new.title"),
                        "",
                        "",
                        Language.say("builder.new.population"),
                        List.of(everyone),
                        List.of()))
                .withStep(0, Language.say("builder.new.step"), form.criterion());
        for (ReadyEndpoint ready : ReadyEndpoint.all()) {
            draft = ready.ticked() ? draft.withEndpoint(ready.endpoint()) : draft;
        }
        return draft;
    }
}
