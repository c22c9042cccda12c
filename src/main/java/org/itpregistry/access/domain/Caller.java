package org.itpregistry.access.domain;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** Whether one of the caller's roles includes the act, wherever it is held. */
    public boolean may(Act act) {
        return act.isForOneOf(everywhere) || atCenters.values().stream().anyMatch(act::isForOneOf);
    }

    /** Whether the caller may do it with the records of the center. */
    public boolean mayAt(Act act, long center) {
        return mayAtAll(act) || act.isForOneOf(atCenters.getOrDefault(center, Set.of()));
    }

    /** Whether the caller may do it at every center. */
    public boolean mayAtAll(Act act) {
        return act.isForOneOf(everywhere);
    }

    /** The centers that a role is held at which includes the act. */
    public Set<Long> centersFor(Act act) {
        return atCenters.entrySet().stream()
                .filter(at -> act.isForOneOf(at.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean seesAllCenters() {
        return everywhere.stream().anyMatch(Role::seesAllCenters);
    }

    public boolean sees(long center) {
        return seesAllCenters() || atCenters.containsKey(center);
    }

    /** The centers whose records the caller sees without seeing all. */
    public Set<Long> centers() {
        return atCenters.keySet();
    }

    /** The role that the audit trail names: the highest that the caller holds. */
    public String auditedRole() {
        return Role.BY_RANK.stream()
                .filter(this::has)
                .findFirst()
                .map(Role::name)
                .orElse("");
    }
}
