package org.itpregistry.measure;

/** Laboratory quality of a platelet count. */
public enum CountQuality {
    OK,
    CLUMPED,
    CITRATE_CORRECTED,
    REJECTED;

    /** Whether an outcome may use the count; clumped and rejected samples are ignored everywhere. */
    public boolean isValid() {
        return this == OK || this == CITRATE_CORRECTED;
    }
}
