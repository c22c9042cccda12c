package org.itpregistry.outcome.safety;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.itpregistry.measure.Bleed;
import org.itpregistry.measure.BleedOutcome;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Codes;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Finding;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Rows;
import org.itpregistry.outcome.SourceMark;

/** The sites that bled at time zero, and those of them where it resolved or improved by the end of observation. */
public final class BleedRegression extends LineDefinition<BleedRegression.Sites> {
    private static final Set<BleedOutcome> REGRESSED = EnumSet.of(BleedOutcome.RESOLVED, BleedOutcome.IMPROVED);

    public BleedRegression() {
        super(About.of("BLEED-REGRESSION", "Regression of bleeding by site")
                .source(Cited.ROBAK_2007, SourceMark.S, SourceMark.R)
                .parameter("regressed", "RESOLVED or IMPROVED", SourceMark.R));
    }

    @Override
    public Answer<Sites> assess(Line line) {
        List<Bleed> present = BleedingAtStart.at(line);
        if (present.isEmpty()) {
            return Answer.notEvaluable(Reason.NOT_BLEEDING_AT_START);
        }
        List<Bleed> persisting = Rows.where(
                present, bleed -> bleed.outcome().filter(REGRESSED::contains).isEmpty());
        Codes bled = Codes.of(present, row -> row.site().name());
        List<String> open =
                persisting.stream().map(bleed -> bleed.site().name()).toList();
        Codes regressed = new Codes(Rows.where(bled.values(), site -> !open.contains(site)));
        return Answer.assessed(new Sites(bled, regressed), Evidence.of(present));
    }

    /** Sites that bled, and sites at which every episode regressed. */
    public record Sites(Codes bled, Codes regressed) implements Finding {
        /** How many of how many: {@code 2/3}. */
        @Override
        public String code() {
            return regressed.values().size() + "/" + bled.values().size();
        }
    }
}
