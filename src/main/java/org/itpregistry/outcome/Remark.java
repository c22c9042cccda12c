package org.itpregistry.outcome;

/** What qualifies an answer without changing it. */
public enum Remark {
    /** No episode, no documented absence and no visit says whether the person bled; taken as not bleeding. */
    BLEEDING_NOT_ASSESSED,
    /** Taken from the clinician's verdict, because counts are missing. */
    FROM_DOCUMENTED_RESPONSE,
    /** A treatment that still ran was taken to run to last contact. */
    RAN_TO_LAST_CONTACT,
    /** Primary ITP with a cause listed. */
    PRIMARY_WITH_CAUSE,
    /** Secondary ITP without a cause listed. */
    SECONDARY_WITHOUT_CAUSE,
    /** No count below 100 x 10^9/L within 30 days of the diagnosis. */
    NO_LOW_COUNT_AT_DIAGNOSIS
}
