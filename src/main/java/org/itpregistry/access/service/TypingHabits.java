package org.itpregistry.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.itpregistry.measure.PlateletUnit;
import org.itpregistry.typed.DateOrder;

/** How the caller writes dates and counts: the caller's own settings, nobody else's. */
@Stateless
@Allowed
public class TypingHabits {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CallContext context;

    /** Which of two numbers is the day; empty as long as the caller has not said. */
    public Optional<DateOrder> dateOrder() {
        return stored("date_order").map(DateOrder::valueOf);
    }

    /** The unit last chosen for counts; empty before the first. */
    public Optional<PlateletUnit> unit() {
        return stored("platelet_unit").flatMap(PlateletUnit::ofCode);
    }

    /** @param order null for: ask me */
    public void setDateOrder(DateOrder order) {
        store("date_order", order == null ? null : order.name());
    }

    public void setUnit(PlateletUnit unit) {
        store("platelet_unit", unit.code());
    }

    private Optional<String> stored(String column) {
        List<?> found = em.createNativeQuery("select " + column + " from typing_habit where user_id = ?1")
                .setParameter(1, context.caller().userId())
                .getResultList();
        return found.isEmpty() ? Optional.empty() : Optional.ofNullable((String) found.get(0));
    }

    private void store(String column, String value) {
        em.createNativeQuery("insert into typing_habit (user_id, " + column + ") values (?1, cast(?2 as text))"
                        + " on conflict (user_id) do update set " + column + " = excluded." + column)
                .setParameter(1, context.caller().userId())
                .setParameter(2, value)
                .executeUpdate();
    }
}
