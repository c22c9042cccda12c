package org.itpregistry.measure;

/**
 * The lists that give the codes of a history their meaning, as they stood at one moment. Read once for a computation and handed
 * to whatever reads rows or prints results.
 */
public record Vocabulary(Agents agents, Causes causes) {
    /** Of no lists: whatever has none of their codes in it needs none. */
    public static final Vocabulary NONE = new Vocabulary(Agents.NONE, Causes.NONE);
}
