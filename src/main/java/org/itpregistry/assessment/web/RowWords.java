package org.itpregistry.assessment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.itpregistry.casebook.web.Wording;
import org.itpregistry.measure.Bleed;
import org.itpregistry.measure.PlateletSample;
import org.itpregistry.measure.RowKind;
import org.itpregistry.measure.SourceRow;
import org.itpregistry.measure.Treatment;

/** Says in a few words which row an answer rests on. */
@ApplicationScoped
public class RowWords {
    /** The form on which each kind of row is entered. */
    private static final Map<RowKind, String> FORMS = Map.of(
            RowKind.PATIENT, "patients",
            RowKind.COUNT, "platelet_counts",
            RowKind.TREATMENT, "treatments",
            RowKind.BLEED, "bleeding",
            RowKind.ADVERSE_EVENT, "adverse_events",
            RowKind.PREGNANCY, "pregnancies",
            RowKind.NEWBORN, "neonates",
            RowKind.FOLLOW_UP, "follow_ups",
            RowKind.OBSERVATION, "observations");

    @Inject
    private Wording words;

    public static String form(RowKind kind) {
        return FORMS.get(kind);
    }

    public String of(SourceRow row) {
        if (row instanceof PlateletSample count) {
            return words.text("row.count", count.comparator().sign() + count.count(), count.date());
        }
        if (row instanceof Treatment treatment) {
            String agent = words.code(treatment.agent());
            return treatment
                    .end()
                    .map(end -> words.text("row.treatment", agent, treatment.start(), end))
                    .orElseGet(() -> words.text("row.treatment.ongoing", agent, treatment.start()));
        }
        if (row instanceof Bleed bleed) {
            return words.text("row.bleed", words.code(bleed.site()), String.valueOf(bleed.whoGrade()), bleed.onset());
        }
        return words.text("form." + form(row.kind()) + ".one") + " " + row.key();
    }
}
