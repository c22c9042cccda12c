package org.itpregistry.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The list of agents as it stood at one moment: what a computation reads agents by. Immutable; read once for a computation,
 * not for each row.
 */
public final class Agents {
    /** Of no list: whatever has no agents in it needs none. */
    public static final Agents NONE = new Agents(0, List.of());

    private static final int LAST = Integer.MAX_VALUE;

    private final int version;
    private final Map<String, Agent> byCode = new LinkedHashMap<>();

    /** @param version counts the changes of the list; 0 where it is not known */
    public Agents(int version, List<Agent> inOrder) {
        this.version = version;
        inOrder.forEach(agent -> byCode.put(agent.code(), agent));
    }

    public int version() {
        return version;
    }

    /** In the order of the list, retired ones among them. */
    public List<Agent> all() {
        return List.copyOf(byCode.values());
    }

    /** The agent of a code. One that is not on the list is a treatment of ITP of which nothing else is known. */
    public Agent of(String code) {
        Agent listed = byCode.get(code);
        return listed != null ? listed : new Agent(code, code, Set.of(AgentClass.ITP_TREATMENT), 0, LAST);
    }

    /** @param name of what is not on the list; null or empty for none */
    public Agent of(String code, @Nullable String name) {
        Agent listed = of(code);
        return name == null || name.isBlank() || !code.equals(Agent.OTHER) ? listed : listed.called(name.strip());
    }

    /** How an answer is read that is a code, or the code and the name of what is not on the list; null when it is neither. */
    public @Nullable String label(String answer) {
        String code = answer.startsWith(Agent.OTHER + ": ") ? Agent.OTHER : answer;
        Agent listed = byCode.get(code);
        return listed == null
                ? null
                : of(code, answer.substring(Math.min(answer.length(), code.length() + 2)))
                        .label();
    }
}
