package org.itpregistry.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The list of causes of secondary immune thrombocytopenia as it stood at one moment. Immutable. */
public final class Causes {
    /** Of no list: whatever has no causes in it needs none. */
    public static final Causes NONE = new Causes(0, List.of());

    private static final int LAST = Integer.MAX_VALUE;

    private final int version;
    private final Map<String, Cause> byCode = new LinkedHashMap<>();

    /** @param version counts the changes of the list; 0 where it is not known */
    public Causes(int version, List<Cause> inOrder) {
        this.version = version;
        inOrder.forEach(cause -> byCode.put(cause.code(), cause));
    }

    public int version() {
        return version;
    }

    /** In the order of the list, retired ones among them. */
    public List<Cause> all() {
        return List.copyOf(byCode.values());
    }

    /** The cause of a code. Of one that is not on the list nothing is known but that it is one. */
    public Cause of(String code) {
        Cause listed = byCode.get(code);
        return listed != null ? listed : new Cause(code, code, Set.of(), LAST);
    }

    /** As people read it; null for a code that is not on the list. */
    public @Nullable String label(String code) {
        Cause listed = byCode.get(code);
        return listed == null ? null : listed.label();
    }
}
