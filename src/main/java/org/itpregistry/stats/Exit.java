package org.itpregistry.stats;

/**
 * When a person's observation ended, and by which of several causes that exclude each other.
 *
 * @param time since the origin
 * @param cause 1 or more for an event of that kind; 0 for censoring
 */
public record Exit(double time, int cause) {

    public Exit {
        if (!(time >= 0 && time < Double.POSITIVE_INFINITY)) throw new IllegalArgumentException("exit at " + time);
        if (cause < 0) throw new IllegalArgumentException("cause " + cause);
    }

    TimeAtRisk anyCause() {
        return TimeAtRisk.until(time, cause > 0);
    }

    TimeAtRisk onlyCause(int wanted) {
        return TimeAtRisk.until(time, cause == wanted);
    }
}
