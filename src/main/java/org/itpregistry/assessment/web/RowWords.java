package org.itpregistry.assessment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.itpregistry.entry.web.EntryWords;
import org.itpregistry.measure.Bleed;
import org.itpregistry.measure.PlateletSample;
import org.itpregistry.measure.SourceRow;
import org.itpregistry.measure.TreatmentPeriod;

/** Says in a few words which row an answer rests on. */
@ApplicationScoped
public class RowWords {
    @Inject
    private EntryWords words;

    public String of(SourceRow row) {
        if (row instanceof PlateletSample count) {
            return words.text("row.count", count.comparator().sign() + count.count(), count.date());
        }
        if (row instanceof TreatmentPeriod treatment) {
            String agent = treatment.agent().label();
            return treatment
                    .end()
                    .map(end -> words.text("row.treatment", agent, treatment.start(), end))
                    .orElseGet(() -> words.text("row.treatment.ongoing", agent, treatment.start()));
        }
        if (row instanceof Bleed bleed) {
            return words.text("row.bleed", words.code(bleed.site()), String.valueOf(bleed.whoGrade()), bleed.onset());
        }
        return words.text("form." + row.kind().file() + ".one") + " " + row.key();
    }
}
