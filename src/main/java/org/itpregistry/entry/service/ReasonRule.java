package org.itpregistry.entry.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.ChangeReason;
import org.itpregistry.entry.domain.ReasonPolicy;

/**
 * Whether a correction needs a reason here: as the operator set it in ITP_REASON (always, after-signature or never;
 * after-signature unless said otherwise), or in a system property itp.reason.
 */
@Stateless
@Allowed
public class ReasonRule {
    private static final String VARIABLE = "ITP_REASON";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChangeReason reasons;

    /** Whether corrections of this person's data need one. */
    public boolean isNeeded(long patientId) {
        ReasonPolicy policy = policy();
        return policy.asks(policy == ReasonPolicy.AFTER_SIGNATURE && isReviewed(patientId));
    }

    /** Whether corrections of data that belong to no person need one. */
    public boolean isNeeded() {
        return policy().asks(false);
    }

    /** @throws org.itpregistry.platform.domain.Refusal when one is needed and not given */
    public void require(boolean needed, String reason) {
        if (needed) {
            reasons.require(reason);
        } else {
            reasons.give(reason);
        }
    }

    private boolean isReviewed(long patientId) {
        return (Boolean) em.createNativeQuery(
                        """
                        select exists (select from signature where patient_id = ?1)
                            or exists (select from casebook_lock where patient_id = ?1)""")
                .setParameter(1, patientId)
                .getSingleResult();
    }

    private static ReasonPolicy policy() {
        String property = System.getProperty(VARIABLE.toLowerCase(Locale.ROOT).replace('_', '.'));
        String set = property == null ? System.getenv(VARIABLE) : property;
        return set == null || set.isBlank() ? ReasonPolicy.AFTER_SIGNATURE : ReasonPolicy.of(set);
    }
}
