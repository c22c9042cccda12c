package org.itpregistry.patient.domain;

/** Result of a laboratory test that is positive or not. */
public enum TestResult {
    POSITIVE,
    NEGATIVE,
    BORDERLINE
}
