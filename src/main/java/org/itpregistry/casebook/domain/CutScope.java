package org.itpregistry.casebook.domain;

/** Whose rows go into a data cut. */
public enum CutScope {
    /** Those of every person. */
    ALL,
    /** Those of persons whose forms are signed. */
    SIGNED,
    /** Those of persons whose forms are locked. */
    LOCKED
}
