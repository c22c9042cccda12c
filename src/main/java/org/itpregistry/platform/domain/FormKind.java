package org.itpregistry.platform.domain;

/** What the rows of a form are, by what they belong to. */
public enum FormKind {
    COHORT,
    CENTER,
    /** A person of a center. */
    PERSON,
    /** A row of a person, and of the person's center. */
    OF_PERSON,
    /** A row of a center, and of no person. */
    OF_CENTER,
    /** A row of a cohort, and of no center. */
    OF_COHORT;

    /** Whether a row is a person or belongs to one. */
    public boolean concernsPerson() {
        return this == PERSON || this == OF_PERSON;
    }

    /** Whether rows have keys of their own in the registry; all others are keyed inside a cohort. */
    public boolean isGlobal() {
        return this == COHORT || this == CENTER;
    }
}
