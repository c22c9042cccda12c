package org.itpregistry.synthetic;

/** How much of the bundle format is used. */
public enum Detail {
    /** Reasons in place of values, partial dates, what was typed, the registry's own items. */
    FULL,
    /** What any reader of the format understands. */
    PLAIN
}
