package org.itpregistry.schedule.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.schedule.domain.Schedule;
import org.itpregistry.schedule.domain.ScheduleOrder;

/** Keeps the schedules. */
@Stateless
@Allowed
public class ScheduleStore {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CallContext context;

    @Inject
    private Clock clock;

    /** Those whose reports the caller may read; for administrators all. */
    public List<Schedule> all() {
        return over(StoredSchedules::all);
    }

    /** @throws Refusal when there is no such schedule for the caller */
    public Schedule find(long id) {
        return over(stored -> stored.find(id)).orElseThrow(Refusal::notFound);
    }

    /** @throws Refusal when there is no such cohort, or the name is taken */
    @Allowed(Act.ORDER_REPORT)
    public long add(ScheduleOrder order) {
        return over(stored -> stored.insert(order, today(), context.caller().userName()))
                .orElseThrow(Refusal::notFound);
    }

    /**
     * Changes when and to whom; what is reported on stays.
     *
     * @param version that the caller saw
     */
    @Allowed(Act.ORDER_REPORT)
    public void change(long id, int version, ScheduleOrder order) {
        Schedule before = find(id);
        boolean otherDates = !before.first().equals(order.first()) || before.rhythm() != order.rhythm();
        if (otherDates) {
            order.checkFirst(today());
        }
        update(new Schedule(
                id,
                version,
                order.name(),
                before.study(),
                before.cohort(),
                before.audience(),
                order.rhythm(),
                order.first(),
                otherDates ? today() : before.since(),
                before.active(),
                context.caller().userName(),
                order.recipients()));
    }

    /** Stops or resumes it; dates that passed meanwhile are not made up for. */
    @Allowed(Act.STOP_REPORT)
    public void activate(long id, boolean active) {
        Schedule before = find(id);
        if (before.active() == active) {
            return;
        }
        update(new Schedule(
                id,
                before.version(),
                before.name(),
                before.study(),
                before.cohort(),
                before.audience(),
                before.rhythm(),
                before.first(),
                active ? today() : before.since(),
                active,
                before.owner(),
                before.recipients()));
    }

    private void update(Schedule changed) {
        if (!over(stored -> stored.update(changed))) {
            throw new Refusal("refusal.schedule.changed");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private <T> T over(Storing<T> storing) {
        try {
            return storing.by(new StoredSchedules(em.unwrap(Connection.class)));
        } catch (SQLException e) {
            if (StoredSchedules.isNameTaken(e)) {
                throw new Refusal("refusal.schedule.name.taken").about("name");
            }
            throw new IllegalStateException("cannot read or store schedules", e);
        }
    }

    @FunctionalInterface
    private interface Storing<T> {
        T by(StoredSchedules stored) throws SQLException;
    }
}
