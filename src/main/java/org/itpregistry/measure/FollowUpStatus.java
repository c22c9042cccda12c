package org.itpregistry.measure;

/** Whether the person stays under observation after a visit. */
public enum FollowUpStatus {
    IN_FOLLOW_UP,
    COMPLETED,
    LOST,
    TRANSFERRED,
    WITHDRAWN
}
