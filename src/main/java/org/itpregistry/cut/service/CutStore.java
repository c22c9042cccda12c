package org.itpregistry.cut.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.cut.domain.CutOrder;
import org.itpregistry.cut.domain.CutPart;
import org.itpregistry.cut.domain.DataCut;
import org.itpregistry.history.service.CohortService;
import org.itpregistry.job.domain.JobProgress;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.platform.domain.Product;
import org.itpregistry.platform.domain.Refusal;

/**
 * The two transactions of a cut. One reads, and sees the data as they stand when it begins. The other writes; it is not the
 * same, because one that saw only the past could not be sealed into the audit chain.
 */
@Stateless
@Allowed(Act.TAKE_CUT)
public class CutStore {
    /** Heard by the trail, which attests how far it reaches. */
    @Inject
    private Event<DataCut> taken;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CallContext context;

    @Inject
    private CohortService cohorts;

    @Inject
    private PersonsOfScope scopes;

    @Inject
    private Clock clock;

    /**
     * Reads a cohort.
     *
     * @return the cut, without an id yet; its rows are in the spool
     * @throws Refusal when there is no such cohort, or nobody of the scope in it
     */
    @Allowed(value = Act.TAKE_CUT, atOneMoment = true)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public DataCut read(CutOrder order, CutSpool spool, JobProgress progress) {
        Cohort cohort = cohorts.of(order.cohort());
        var cutoff = order.day().orElseGet(() -> cohorts.cutoff(cohort.id()));
        var takenAt = clock.instant();
        var persons = scopes.of(cohort.id(), order.scope());
        try {
            new FrozenRows(em.unwrap(Connection.class), cohort.id(), persons, progress).copyTo(spool);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the cohort", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot pack the cohort", e);
        }
        String list = CutPart.list(order.scope(), cutoff, spool.parts());
        return new DataCut(
                0,
                "",
                order.name(),
                cohort.sourceKey(),
                cutoff,
                takenAt,
                context.caller().userName(),
                order.scope(),
                DataCut.FORMAT,
                Product.version(),
                rows(spool, Optional.of(Patient.FORM.name())),
                rows(spool, Optional.empty()),
                HexFormat.of().formatHex(CutSpool.sha256().digest(list.getBytes(StandardCharsets.UTF_8))),
                persons.isEmpty() ? 0 : scopes.all(cohort.id()) - rows(spool, Optional.of(Patient.FORM.name())));
    }

    private static long rows(CutSpool spool, Optional<String> form) {
        return spool.parts().stream()
                .filter(part -> form.map(part.form()::equals).orElse(!FrozenLists.KEPT.contains(part.form())))
                .mapToLong(CutPart::rows)
                .sum();
    }

    /**
     * Stores what was read.
     *
     * @return the cut with its key
     * @throws Refusal when the cohort has a cut of that name
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public DataCut keep(DataCut read, CutSpool spool, JobProgress progress) {
        try {
            DataCut kept = new StoredCuts(em.unwrap(Connection.class)).keep(read, spool, progress);
            taken.fire(kept);
            return kept;
        } catch (SQLException e) {
            if (StoredCuts.isNameTaken(e)) {
                throw new Refusal("refusal.cut.name.taken", read.name()).about("name");
            }
            throw new IllegalStateException("cannot store the cut", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot store the cut", e);
        }
    }
}
