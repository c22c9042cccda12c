package org.itpregistry.schedule.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.domain.Channel;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.RunAs;
import org.itpregistry.cohort.service.StudyService;
import org.itpregistry.job.service.RegistryCaller;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.schedule.domain.Schedule;
import org.itpregistry.schedule.domain.ScheduleOrder;

/** Orders reports that come of themselves, and says when the next ones come. */
@Stateless
@Allowed
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ScheduleService {
    @Inject
    private ScheduleStore store;

    @Inject
    private StudyService studies;

    @Inject
    private RunAs runAs;

    @Inject
    private Clock clock;

    /** Those whose reports the caller may read, by name; for administrators all. */
    public List<Schedule> all() {
        return store.all();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Keeps a new schedule.
     *
     * @return its id
     * @throws Refusal when it cannot be kept as it is
     */
    @Allowed(Act.ORDER_REPORT)
    public long order(ScheduleOrder order) {
        order.check();
        order.checkFirst(today());
        checkStudy(order.study());
        return store.add(order);
    }

    /**
     * Changes name, dates and recipients of a schedule.
     *
     * @param version that the caller saw
     */
    @Allowed(Act.ORDER_REPORT)
    public void change(long id, int version, ScheduleOrder order) {
        order.check();
        store.change(id, version, order);
    }

    @Allowed(Act.STOP_REPORT)
    public void stop(long id) {
        store.activate(id, false);
    }

    @Allowed(Act.STOP_REPORT)
    public void resume(long id) {
        store.activate(id, true);
    }

    /** Whoever ordered it may be gone when it is due: a study has to be open to the registry, not only to its owner. */
    private void checkStudy(String study) {
        if (!study.equals(Schedule.ANNUAL) && !isOpen(study)) {
            throw new Refusal("refusal.schedule.study", study).about("study");
        }
    }

    private boolean isOpen(String study) {
        try {
            return runAs.call(RegistryCaller.REGISTRY, Channel.JOB, () -> studies.studies().stream()
                    .anyMatch(protocol -> protocol.id().equals(study)));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
