package org.itpregistry.access.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.domain.Center;
import org.itpregistry.platform.domain.ItemAnswer;
import org.itpregistry.platform.domain.Refusal;

/** Which centers there are. */
@Stateless
@Allowed(Act.KEEP_CENTERS)
public class CenterAdministration {
    @PersistenceContext
    private EntityManager em;

    /** All centers that are not voided, by key. */
    public List<Center> centers() {
        return em.createQuery("select c from Center c where c.voidReason is null order by c.sourceKey", Center.class)
                .getResultList();
    }

    /** @param key as it stands in files, such as C01 */
    public Center create(String key, String name) {
        String plain = key.strip();
        if (!plain.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,31}")) {
            throw new Refusal("refusal.center.key").about("key");
        }
        if (name == null || name.isBlank()) {
            throw new Refusal("access.required").about("name");
        }
        boolean taken = em.createQuery("select count(c) from Center c where c.sourceKey = :key", Long.class)
                        .setParameter("key", plain)
                        .getSingleResult()
                > 0;
        if (taken) {
            throw new Refusal("refusal.center.taken", plain).about("key");
        }
        var center = new Center();
        center.nameKey(plain);
        center.put(Center.CENTER_NAME, ItemAnswer.of(name.strip()));
        em.persist(center);
        return center;
    }

    /**
     * Says whether a center asks its persons for consent.
     *
     * @throws Refusal when there is no such center
     */
    public void askForConsent(String key, boolean asks) {
        em.createQuery("select c from Center c where c.sourceKey = :key and c.voidReason is null", Center.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal::notFound)
                .put(Center.CONSENT_REQUIRED, ItemAnswer.of(asks));
    }
}
