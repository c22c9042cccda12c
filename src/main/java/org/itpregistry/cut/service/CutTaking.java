package org.itpregistry.cut.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.itpregistry.access.domain.AccessKind;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.AccessLog;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.cut.domain.CutOrder;
import org.itpregistry.cut.domain.CutStep;
import org.itpregistry.cut.domain.DataCut;
import org.itpregistry.job.domain.JobProgress;
import org.itpregistry.platform.domain.Refusal;

/** Takes a data cut within work that is in the background already. */
@Stateless
@Allowed(Act.TAKE_CUT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CutTaking {
    @Inject
    private CutStore store;

    @Inject
    private AccessLog log;

    /** @throws Refusal when the cohort does not exist, has a cut of that name, or the work is to stop */
    public DataCut take(CutOrder order, JobProgress progress) {
        try (var spool = new CutSpool()) {
            progress.begin(CutStep.READING);
            DataCut read = store.read(order, spool, progress);
            progress.begin(CutStep.STORING);
            DataCut cut = store.keep(read, spool, progress);
            log.note(AccessKind.REPORT, "cut " + cut.key() + " of " + cut.cohort() + ", hash " + cut.sha256());
            return cut;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot pack the cohort", e);
        }
    }
}
