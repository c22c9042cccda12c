package org.itpregistry.synthetic;

/** Why there is no value. */
enum Missing {
    NOT_ASKED,
    UNKNOWN,
    NOT_DONE,
    NOT_APPLICABLE,
    NOT_YET;

    @Override
    public String toString() {
        return "~" + name();
    }
}
