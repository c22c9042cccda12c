package org.itpregistry.outcome.response;

import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.YesNo;

/** Whether the response of Podolanczuk 2009 is one given class. */
public final class PodolanczukClass extends LineDefinition<YesNo> {
    private final PodolanczukResponse response = new PodolanczukResponse();
    private final PodolanczukResponse.Persistence asked;

    private PodolanczukClass(String id, String title, PodolanczukResponse.Persistence asked) {
        super(PodolanczukResponse.describe(About.of(id, title)));
        this.asked = asked;
    }

    public static PodolanczukClass persistent() {
        return new PodolanczukClass(
                "RESP-POD-PERSISTENT", "Persistent response", PodolanczukResponse.Persistence.PERSISTENT);
    }

    public static PodolanczukClass nonSustained() {
        return new PodolanczukClass(
                "RESP-POD-NONSUSTAINED", "Non-sustained response", PodolanczukResponse.Persistence.NON_SUSTAINED);
    }

    public static PodolanczukClass none() {
        return new PodolanczukClass("RESP-POD-NONE", "No visit with a response", PodolanczukResponse.Persistence.NONE);
    }

    @Override
    public Answer<YesNo> assess(Line line) {
        return response.assess(line).map(found -> YesNo.of(found == asked));
    }
}
