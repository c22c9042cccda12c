package org.itpregistry.stats;

/**
 * How far from R's number ours may be.
 *
 * @param relative to the number, for numbers of any size
 * @param absolute for numbers that are zero but for rounding
 */
record Tolerance(double relative, double absolute) {

    /** Where R's uniroot stops unless told otherwise: .Machine$double.eps^0.25. */
    private static final double UNIROOT = 1.220703125e-4;

    /** Whether ours is near enough. */
    static boolean accepts(ReferenceValue reference, double ours) {
        double theirs = reference.number();
        if (reference.fn().equals("fisher") && reference.name().startsWith("or_cond")) return odds(ours, theirs);
        return Math.abs(ours - theirs) <= of(reference.fn()).around(theirs);
    }

    private static Tolerance of(String fn) {
        // fisher.test and the exact rank tests enumerate, and so do we
        if (fn.equals("fisher") || fn.startsWith("mann_whitney_exact")) return new Tolerance(1e-12, 0);
        // confint searches tau squared with the default uniroot; the interval is held to its defining equation
        // elsewhere
        if (fn.startsWith("q_profile")) return new Tolerance(0, UNIROOT);
        // metafor leaves 1e-14 where tau squared is 0, and a percentage of it
        if (fn.startsWith("reml")) return new Tolerance(1e-9, 1e-11);
        return new Tolerance(1e-9, 1e-15);
    }

    /** fisher.test searches the odds ratio, or above 1 its reciprocal, with the default uniroot. */
    private static boolean odds(double ours, double theirs) {
        return theirs > 1 ? Math.abs(1 / ours - 1 / theirs) <= UNIROOT : Math.abs(ours - theirs) <= UNIROOT;
    }

    private double around(double value) {
        return Math.max(relative * Math.abs(value), absolute);
    }
}
