package org.itpregistry.entry.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.domain.Caller;
import org.itpregistry.access.domain.Center;
import org.itpregistry.access.domain.Channel;
import org.itpregistry.access.domain.Role;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.measure.CaseType;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.Sex;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.platform.domain.ItemAnswer;
import org.itpregistry.platform.service.Unguarded;

/** Sets the scene of an in-container test: who calls, which centers there are, who is registered there. */
@Stateless
public class Stage {
    private static final AtomicInteger CENTERS = new AtomicInteger();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CallContext context;

    /** From now on the coordinator calls. */
    @Unguarded("a test says who calls")
    public void coordinator() {
        context.enter(new Caller(1, "coordinator", Set.of(Role.COORDINATOR), Map.of()), Channel.PAGE);
    }

    /** From now on somebody with one role at one center calls. */
    @Unguarded("a test says who calls")
    public void at(long center, Role role) {
        context.enter(new Caller(2, "somebody." + center, Set.of(), Map.of(center, Set.of(role))), Channel.PAGE);
    }

    /** A new center; the coordinator must be calling. */
    @Allowed(Act.KEEP_CENTERS)
    public long center() {
        var center = new Center();
        center.nameKey("T" + CENTERS.incrementAndGet() + "-" + System.nanoTime());
        center.put(Center.CENTER_NAME, ItemAnswer.of("Center of a test"));
        em.persist(center);
        em.flush();
        return center.id();
    }

    /** A new cohort without persons; the coordinator must be calling. */
    @Allowed(Act.KEEP_CENTERS)
    public String cohort() {
        var cohort = new Cohort();
        cohort.nameKey("COHORT" + System.nanoTime());
        cohort.put(Cohort.TITLE, ItemAnswer.of("Cohort of a test"));
        cohort.put(Cohort.SYNTHETIC, ItemAnswer.of(true));
        cohort.put(Cohort.FORMAT_VERSION, ItemAnswer.of(1));
        em.persist(cohort);
        em.flush();
        return cohort.sourceKey();
    }

    /** A woman born in 1990, diagnosed in 2015, registered in 2020; not stored yet. */
    public static Patient woman() {
        var woman = new Patient();
        woman.put(Patient.CASE_TYPE, ItemAnswer.of(CaseType.PREGNANCY));
        woman.put(Patient.SEX, ItemAnswer.of(Sex.F));
        woman.put(Patient.BIRTH_DATE, ItemAnswer.of(PartialDate.parse("1990-05")));
        woman.put(Patient.DIAGNOSIS_DATE, ItemAnswer.of(PartialDate.parse("2015")));
        woman.put(Patient.REGISTRATION_DATE, ItemAnswer.of(LocalDate.of(2020, 1, 7)));
        return woman;
    }

    /** How many rows of a table the running transaction sees, as set up by {@link Allowed}. */
    @Allowed
    public long visible(String table) {
        return count(table);
    }

    /** The same, of a service that forgot to say for whom it works. */
    @Unguarded("the scope is forgotten on purpose")
    public long visibleWithoutScope(String table) {
        return count(table);
    }

    /** Runs a statement as the application does, in the caller's scope. */
    @Allowed
    public int execute(String sql) {
        return em.createNativeQuery(sql).executeUpdate();
    }

    private long count(String table) {
        return ((Number) em.createNativeQuery("select count(*) from " + table).getSingleResult()).longValue();
    }
}
