package org.itpregistry.stats;

import java.util.Arrays;
import java.util.Collection;

/**
 * Walks forward through the exit times of one group and counts who is at risk: entry &lt; t &le; exit. Entries, exits and
 * events are sorted apart from each other, so that no person is ever looked up.
 */
final class RiskCursor {

    private final double[] entries;
    private final double[] exits;
    private final double[] events;
    private final int fromOrigin;

    private int entered;
    private int left;
    private int leaving;
    private int happened;
    private int happening;

    private RiskCursor(double[] entries, double[] exits, double[] events, int fromOrigin) {
        this.entries = entries;
        this.exits = exits;
        this.events = events;
        this.fromOrigin = fromOrigin;
        Arrays.sort(entries);
        Arrays.sort(exits);
        Arrays.sort(events);
    }

    static RiskCursor of(Collection<TimeAtRisk> group) {
        double[] exits = group.stream().mapToDouble(TimeAtRisk::exit).toArray();
        double[] entries = group.stream()
                .mapToDouble(TimeAtRisk::entry)
                .filter(entry -> entry > 0)
                .toArray();
        double[] events = group.stream()
                .filter(TimeAtRisk::event)
                .mapToDouble(TimeAtRisk::exit)
                .toArray();
        return new RiskCursor(entries, exits, events, exits.length - entries.length);
    }

    /** The next exit for any reason; infinite when there is none. */
    double nextExit() {
        return leaving < exits.length ? exits[leaving] : Double.POSITIVE_INFINITY;
    }

    /** The next event; infinite when there is none. */
    double nextEvent() {
        return happening < events.length ? events[happening] : Double.POSITIVE_INFINITY;
    }

    /** Forward to a time that is not before the last one. */
    void moveTo(double time) {
        entered = from(entries, entered, time, false);
        left = from(exits, left, time, false);
        leaving = from(exits, left, time, true);
        happened = from(events, happened, time, false);
        happening = from(events, happened, time, true);
    }

    int atRisk() {
        return fromOrigin + entered - left;
    }

    int events() {
        return happening - happened;
    }

    int censored() {
        return leaving - left - events();
    }

    /** The first place at or after the time; with {@code past}, after it. */
    private static int from(double[] times, int start, double time, boolean past) {
        int place = start;
        while (place < times.length && (times[place] < time || (past && times[place] == time))) place++;
        return place;
    }
}
