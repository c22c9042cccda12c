package org.itpregistry.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.domain.AppUser;
import org.itpregistry.access.domain.Center;
import org.itpregistry.access.domain.Membership;
import org.itpregistry.access.domain.OneTimePassword;
import org.itpregistry.access.domain.PasswordHash;
import org.itpregistry.access.domain.Role;
import org.itpregistry.platform.domain.Refusal;

/** Who may work in the registry: the administrator's desk. It shows no patient data. */
@Stateless
@Allowed(Act.KEEP_USERS)
public class UserAdministration {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CallContext context;

    @Inject
    private LoginAttempts attempts;

    @Inject
    private Clock clock;

    /** All users with their current memberships, by name. */
    public List<AppUser> users() {
        return em.createQuery(
                        "select distinct u from AppUser u left join fetch u.memberships m left join fetch m.center "
                                + "order by u.userName",
                        AppUser.class)
                .getResultList();
    }

    /** @return the one-time password, which cannot be shown again */
    public OneTimePassword create(String userName, String displayName) {
        String name = AccountService.plain(userName);
        if (!name.matches("[a-z0-9][a-z0-9._-]{1,63}")) {
            throw new Refusal("refusal.user.name").about("userName");
        }
        if (isTaken(name)) {
            throw new Refusal("refusal.user.taken", name).about("userName");
        }
        if (displayName == null || displayName.isBlank()) {
            throw new Refusal("access.required").about("displayName");
        }
        var password = OneTimePassword.random();
        Instant now = clock.instant();
        String hash = PasswordHash.of(password.text());
        em.persist(new AppUser(name, displayName.strip(), hash, now.plus(OneTimePassword.LIFE), now));
        return password;
    }

    /** @return the one-time password, which cannot be shown again; the user's sessions are over */
    public OneTimePassword resetPassword(long userId) {
        AppUser user = find(userId);
        var password = OneTimePassword.random();
        Instant now = clock.instant();
        user.giveOneTimePassword(PasswordHash.of(password.text()), now.plus(OneTimePassword.LIFE), now);
        attempts.unlock(user.userName());
        return password;
    }

    public void rename(long userId, String displayName) {
        find(userId).rename(displayName.strip());
    }

    public void disable(long userId) {
        AppUser user = find(userId);
        refuseToShutOutAdministrator(user);
        user.disable(clock.instant());
    }

    public void enable(long userId) {
        find(userId).enable();
    }

    /** Forgets the user's failed log-ins. */
    public void unlock(long userId) {
        attempts.unlock(find(userId).userName());
    }

    /** @param centerId where the role is held; null for a role that is held without a center */
    public void grant(long userId, Role role, Long centerId) {
        AppUser user = find(userId);
        if (role.isHeldAtACenter() && centerId == null) {
            throw new Refusal("refusal.membership.center").about("center");
        }
        Center center = role.isHeldAtACenter() ? findCenter(centerId) : null;
        boolean held = user.memberships().stream()
                .anyMatch(membership -> membership.role() == role
                        && (center == null || membership.center().id().equals(centerId)));
        if (held) {
            throw new Refusal("refusal.membership.held").about("role");
        }
        em.persist(new Membership(user, role, center));
    }

    public void end(long membershipId) {
        Membership membership = em.find(Membership.class, membershipId);
        if (membership == null || !membership.isCurrent()) {
            throw Refusal.notFound();
        }
        if (membership.role() == Role.ADMINISTRATOR) {
            refuseToShutOutAdministrator(membership.user());
        }
        membership.end(clock.instant());
    }

    private AppUser find(long userId) {
        AppUser user = em.find(AppUser.class, userId);
        if (user == null) {
            throw Refusal.notFound();
        }
        return user;
    }

    private Center findCenter(long centerId) {
        Center center = em.find(Center.class, centerId);
        if (center == null) {
            throw Refusal.notFound();
        }
        return center;
    }

    private boolean isTaken(String name) {
        return em.createQuery("select count(u) from AppUser u where u.userName = :name", Long.class)
                        .setParameter("name", name)
                        .getSingleResult()
                > 0;
    }

    /** Nobody saws off the branch that he sits on, so one administrator always remains. */
    private void refuseToShutOutAdministrator(AppUser user) {
        if (user.id() == context.caller().userId()) {
            throw new Refusal("refusal.user.self");
        }
    }
}
