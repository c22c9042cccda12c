package org.itpregistry.outcome.response;

import java.util.ArrayList;
import java.util.List;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.PersonDefinition;

/** The definitions of response, in the order of the appendix of a report; each in every mode it can be read in. */
public final class ResponseDefinitions {
    private ResponseDefinitions() {}

    public static List<PersonDefinition<?>> all() {
        List<PersonDefinition<?>> all = new ArrayList<>();
        for (Mode mode : Mode.values()) {
            all.addAll(iwg(mode));
            all.addAll(published(mode));
        }
        all.addAll(List.of(
                new PodolanczukResponse(),
                PodolanczukClass.persistent(),
                PodolanczukClass.nonSustained(),
                PodolanczukClass.none(),
                new PodolanczukVisits(),
                new ItoThreeYearResponse(),
                new SustainedResponse(),
                AshResponse.early(),
                AshResponse.initial(),
                AshResponse.durable(),
                AshResponse.remission()));
        return List.copyOf(all);
    }

    private static List<PersonDefinition<?>> iwg(Mode mode) {
        ResponseRules rules = ResponseRules.iwg(mode);
        return List.of(
                new IwgCompleteResponse(rules),
                new IwgCompleteResponse(rules.withinWindow()),
                new IwgResponse(rules),
                new IwgOverallResponse(rules),
                new IwgNoResponse(rules),
                IwgLossOfResponse.ofComplete(rules),
                IwgLossOfResponse.ofResponse(rules),
                IwgTimeToResponse.confirmed(mode),
                IwgTimeToResponse.byOneCount(mode),
                new IwgDurationOfResponse(rules),
                new IwgTimeInResponse(rules));
    }

    private static List<PersonDefinition<?>> published(Mode mode) {
        return List.of(
                new ArnoldResponse(mode),
                new ArnoldDuration(mode),
                new ArnoldRelapse(mode),
                new SubsequentResponse(mode),
                new CrickxResponse(mode),
                CrickxGrade.complete(mode),
                CrickxGrade.response(mode),
                new CrickxTimeToResponse(mode),
                new CrickxDuration(mode),
                RobakResponse.response(mode),
                RobakResponse.timeToResponse(mode),
                new RobakDuration(mode),
                new AkbarResponse(mode),
                new SwitchResponse(mode));
    }
}
