package org.itpregistry.pregnancy.domain;

import org.itpregistry.patient.domain.EntryRule;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.RuleCode;

/** PPH_VOLUME: a postpartum hemorrhage is a loss of 500 mL or more; flag and volume should say the same. */
public final class BloodLoss implements EntryRule {
    private static final int HEMORRHAGE_ML = 500;

    @Override
    public void check(PersonFile file, Findings findings) {
        for (Pregnancy pregnancy : file.rows(Pregnancy.FORM)) {
            Boolean flag = pregnancy.value(Pregnancy.PRIMARY_PPH);
            Integer volume = pregnancy.value(Pregnancy.BLOOD_LOSS_ML);
            if (flag != null && volume != null && flag != (volume >= HEMORRHAGE_ML)) {
                findings.warning(pregnancy, Pregnancy.PRIMARY_PPH, RuleCode.PPH_VOLUME, flag ? "less" : "more", volume);
            }
        }
    }
}
