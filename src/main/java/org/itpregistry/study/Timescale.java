package org.itpregistry.study;

/** In what a time is printed; answers give it in days. */
public enum Timescale {
    DAYS(1),
    WEEKS(7),
    /** Days divided by 30.4375. */
    MONTHS(30.4375),
    /** Days divided by 365.25. */
    YEARS(365.25);

    private final double days;

    Timescale(double days) {
        this.days = days;
    }

    double of(double inDays) {
        return inDays / days;
    }
}
