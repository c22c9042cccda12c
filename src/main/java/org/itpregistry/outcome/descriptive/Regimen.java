package org.itpregistry.outcome.descriptive;

import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Codes;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.SourceMark;

/** The agents of the investigated regimen. */
public final class Regimen extends LineDefinition<Codes> {
    public Regimen() {
        super(About.of("REGIMEN", "Agents of the investigated regimen").source(Cited.CRICKX_2020, SourceMark.S));
    }

    @Override
    public Answer<Codes> assess(Line line) {
        return Answer.assessed(Codes.of(line.rows(), row -> row.agent().toString()), Evidence.of(line.rows()));
    }
}
