package org.itpregistry.study;

/** What is counted one by one. */
public enum Unit {
    /** A person who is no newborn; cases of a line listing are persons in order of their key. */
    PERSON,
    /** A woman with at least one pregnancy that had begun at the cutoff. */
    WOMAN,
    /** A pregnancy that had begun at the cutoff. */
    PREGNANCY,
    /** A newborn of such a pregnancy, those born dead among them. */
    NEWBORN,
    /** A published arm of a trial; it is no member of a group, and asked for by what it says of itself. */
    ARM
}
