package org.itpregistry.stats;

/**
 * A cumulative incidence at a distinct exit time, and until the next one.
 *
 * @param time the exit time
 * @param atRisk under observation just before it
 * @param events of the cause
 * @param competing events of all other causes
 * @param survivalBefore without any event, just before it
 * @param survival without any event, from here on
 * @param incidence of the cause, from here on
 */
public record IncidenceStep(
        double time, int atRisk, int events, int competing, double survivalBefore, double survival, double incidence) {

    /** What this time adds to the variance of the incidence at a later time, or at this one. */
    double varianceOf(double later) {
        double scale = survivalBefore / atRisk;
        double rise = survival == 0 ? 0 : (later - incidence) / survival;
        double own = (1 - rise) * (1 - rise) * events * CompetingCursor.tie(events, atRisk);
        double others = rise * rise * competing * CompetingCursor.tie(competing, atRisk);
        return scale * scale * (own + others);
    }
}
