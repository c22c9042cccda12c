package org.itpregistry.access.domain;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;

/**
 * Who asks for something, as what, and for which centers; read anew for each request, so that a role taken away is gone at
 * once.
 *
 * @param userId key of the user
 * @param userName as typed at the log-in
 * @param everywhere roles that are held without a center
 * @param atCenters roles by the key of the center they are held at
 */
public record Caller(long userId, String userName, Set<Role> everywhere, Map<Long, Set<Role>> atCenters)
        implements Serializable {
    public Caller {
        everywhere = Set.copyOf(everywhere);
        atCenters = Map.copyOf(atCenters);
    }

    public boolean has(Role role) {
        return everywhere.contains(role) || atCenters.values().stream().anyMatch(roles -> roles.contains(role));
    }

    /** Whether the caller is that at the center itself, not everywhere. */
    public boolean holdsAt(Role role, long center) {
        return atCenters.getOrDefault(center, Set.of()).contains(role);
    }

    public boolean seesAllCenters() {
        return everywhere.stream().anyMatch(Role::seesAllCenters);
    }

    public boolean sees(long center) {
        return seesAllCenters() || atCenters.containsKey(center);
    }

    /** Whether the caller may enter and correct records of the center. */
    public boolean mayEnterAt(long center) {
        Set<Role> roles = atCenters.getOrDefault(center, Set.of());
        return has(Role.COORDINATOR) || roles.contains(Role.DATA_MANAGER) || roles.contains(Role.INVESTIGATOR);
    }

    /** The centers whose records the caller sees without seeing all. */
    public Set<Long> centers() {
        return atCenters.keySet();
    }

    /** The role that the audit trail names: the highest that the caller holds. */
    public String auditedRole() {
        for (Role role : new Role[] {
            Role.COORDINATOR, Role.AUDITOR, Role.ADMINISTRATOR, Role.INVESTIGATOR, Role.DATA_MANAGER, Role.MONITOR
        }) {
            if (has(role)) {
                return role.name();
            }
        }
        return "";
    }
}
