package org.itpregistry.schedule.service;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.itpregistry.access.domain.Channel;
import org.itpregistry.access.service.RunAs;
import org.itpregistry.job.service.JobRoom;
import org.itpregistry.job.service.RegistryCaller;
import org.itpregistry.platform.service.Unguarded;

/** Looks every minute for reports that are due, and orders them as jobs. Every node does; the order is one all the same. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Unguarded("the clock calls; what it calls is guarded")
public class IssueJobs {
    private static final Logger LOG = Logger.getLogger(IssueJobs.class.getName());

    @Inject
    private IssueStore store;

    @Inject
    private JobRoom jobs;

    @Inject
    private Postman postman;

    @Inject
    private RunAs runAs;

    /** The minute has passed. */
    @Schedule(hour = "*", minute = "*", second = "7", persistent = false)
    public void tick() {
        asRegistry(store::announce);
        begin();
    }

    /** Orders what waits, and sends letters. */
    public void begin() {
        asRegistry(() -> {
            store.order();
            jobs.look();
            postman.round();
        });
    }

    private void asRegistry(Runnable work) {
        try {
            runAs.call(RegistryCaller.REGISTRY, Channel.JOB, () -> {
                work.run();
                return null;
            });
        } catch (Exception e) {
            // The database may be away: the next minute tries again.
            LOG.log(Level.WARNING, "cannot look for reports that are due", e);
        }
    }
}
