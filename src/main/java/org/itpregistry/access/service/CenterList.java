package org.itpregistry.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.domain.Center;
import org.itpregistry.platform.domain.Refusal;

/** The centers as a caller meets them: those to read, those to enter at. */
@Stateless
@Allowed
public class CenterList {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Scope scope;

    /** The centers whose records the caller sees. */
    public List<Center> visible() {
        return all().stream().filter(center -> scope.includes(center.id())).toList();
    }

    /** The centers at which the caller may enter; none for those who only read. */
    public List<Center> enterable() {
        return all().stream()
                .filter(center -> scope.includes(Act.ENTER, center.id()))
                .toList();
    }

    /** @throws Refusal when the caller does not see the center */
    public String name(long id) {
        Center center = em.find(Center.class, id);
        if (center == null || !scope.includes(id)) {
            throw Refusal.notFound();
        }
        return center.value(Center.CENTER_NAME);
    }

    private List<Center> all() {
        return em.createQuery("select c from Center c where c.voidReason is null order by c.sourceKey", Center.class)
                .getResultList();
    }
}
