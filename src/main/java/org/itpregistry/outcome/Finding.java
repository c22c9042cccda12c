package org.itpregistry.outcome;

/** What an assessment found: a class, a number or a day. */
public interface Finding {
    /** The finding as one printable code: {@code CR}, {@code Y}, {@code 14}; empty for "did not happen". */
    String code();
}
