package org.itpregistry.access.domain;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A user as found for one request.
 *
 * @param caller what he may do
 * @param displayName how the pages name him
 * @param mustChangePassword lets him do nothing else before
 */
public record Account(Caller caller, String displayName, boolean mustChangePassword) implements Serializable {
    public static Account of(AppUser user) {
        Set<Role> everywhere = EnumSet.noneOf(Role.class);
        Map<Long, Set<Role>> atCenters = new HashMap<>();
        for (Membership membership : user.memberships()) {
            if (membership.center() == null) {
                everywhere.add(membership.role());
            } else {
                atCenters
                        .computeIfAbsent(membership.center().id(), center -> EnumSet.noneOf(Role.class))
                        .add(membership.role());
            }
        }
        var caller = new Caller(user.id(), user.userName(), everywhere, atCenters);
        return new Account(caller, user.displayName(), user.mustChangePassword());
    }
}
