package org.itpregistry.cut.domain;

/** Whose rows go into a data cut. */
public enum CutScope {
    /** Those of every person. */
    ALL,
    /** Those of persons whose casebooks are signed and unchanged since. */
    SIGNED,
    /** Those of persons whose casebooks are locked. */
    LOCKED
}
