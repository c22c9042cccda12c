package org.itpregistry.access.domain;

/** What changes no data and still has to be known. */
public enum AccessKind {
    LOGIN,
    LOGIN_FAILED,
    LOGIN_LOCKED,
    LOGOUT,
    DENIED,
    EXPORT,
    REPORT,
    IMPORT,
    /** A person was looked at. */
    VIEW
}
