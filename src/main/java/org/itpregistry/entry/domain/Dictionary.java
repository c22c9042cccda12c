package org.itpregistry.entry.domain;

import java.util.List;
import java.util.Optional;
import org.itpregistry.bleeding.domain.BleedingEpisode;
import org.itpregistry.center.domain.Center;
import org.itpregistry.center.domain.CenterDenominator;
import org.itpregistry.counts.domain.PlateletReading;
import org.itpregistry.event.domain.AdverseEvent;
import org.itpregistry.evidence.domain.StudyArm;
import org.itpregistry.followup.domain.FollowUp;
import org.itpregistry.followup.domain.Observation;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Reference.Target;
import org.itpregistry.pregnancy.domain.Neonate;
import org.itpregistry.pregnancy.domain.Pregnancy;
import org.itpregistry.treatment.domain.Treatment;

/** Every form of the registry, those that others refer to first. */
public final class Dictionary {
    public static final List<Form<?>> FORMS = List.of(
            Cohort.FORM,
            Center.FORM,
            Patient.FORM,
            Pregnancy.FORM,
            Neonate.FORM,
            PlateletReading.FORM,
            Treatment.FORM,
            BleedingEpisode.FORM,
            AdverseEvent.FORM,
            FollowUp.FORM,
            Observation.FORM,
            CenterDenominator.FORM,
            StudyArm.FORM);

    /** The forms whose rows belong to one person, the person's own first. */
    public static final List<Form<?>> OF_A_PERSON = FORMS.stream()
            .filter(form -> form == Patient.FORM || form.refersTo(Target.PATIENT))
            .toList();

    private Dictionary() {}

    /** The form of that name. */
    public static Optional<Form<?>> form(String name) {
        return FORMS.stream().filter(form -> form.name().equals(name)).findFirst();
    }
}
