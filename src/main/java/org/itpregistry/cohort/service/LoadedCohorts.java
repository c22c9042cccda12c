package org.itpregistry.cohort.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.itpregistry.platform.service.InsideOnly;
import org.itpregistry.study.CohortData;
import org.itpregistry.study.Protocol;
import org.itpregistry.study.StudyResult;

/**
 * Cohorts as they were last read, with the results made of them, so that a page, its report and its figures read the records
 * once, and eight people who open a report at once read them once together. What is kept is good for one state of the data
 * and one scope only; the persons that are kept have a bound, and large cohorts are read one after the other, because two of
 * a hundred thousand persons do not fit into the heap side by side.
 */
@ApplicationScoped
@InsideOnly("keeps what a service read for one scope, and gives it to that scope again")
public class LoadedCohorts {
    private static final int MOST_PERSONS = 150_000;
    private static final int LARGE = 20_000;

    private final Lock oneLarge = new ReentrantLock();

    /** The least recently used first. */
    private final Map<Key, Loaded> kept = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * Of what something is kept.
     *
     * @param source key of the cohort, or of the data cut with it
     * @param scope whose persons: of all centers, or of these
     * @param state of the data when it was asked for: anything that was changed and committed gives another
     */
    record Key(String source, String scope, long state) {}

    private static final class Loaded {
        private final Map<Protocol, StudyResult> results = new LinkedHashMap<>();
        private CohortData data;
        private int persons;
    }

    /**
     * @param persons how many the cohort has, about
     * @param reading reads them when nothing is kept; called by one thread at a time for a key
     */
    StudyResult result(Key key, int persons, Supplier<CohortData> reading, Protocol protocol) {
        Loaded loaded = place(key, persons);
        synchronized (loaded) {
            if (loaded.data == null) {
                loaded.data = persons < LARGE ? reading.get() : alone(reading);
            }
            StudyResult result = loaded.results.get(protocol);
            if (result == null) {
                if (persons >= LARGE) {
                    loaded.results.clear(); // the courses of all persons hang on each
                }
                // A study in the making is another one after each change.
                while ((loaded.results.size() + 1L) * persons > MOST_PERSONS && !loaded.results.isEmpty()) {
                    loaded.results.remove(loaded.results.keySet().iterator().next());
                }
                result = StudyResult.of(protocol, loaded.data);
                loaded.results.put(protocol, result);
            }
            return result;
        }
    }

    private CohortData alone(Supplier<CohortData> reading) {
        oneLarge.lock();
        try {
            return reading.get();
        } finally {
            oneLarge.unlock();
        }
    }

    /** Room for a key; what it displaces is let go before it is filled. */
    private synchronized Loaded place(Key key, int persons) {
        kept.keySet()
                .removeIf(other ->
                        other.source.equals(key.source) && other.scope.equals(key.scope) && other.state < key.state);
        Loaded loaded = kept.computeIfAbsent(key, missing -> new Loaded());
        loaded.persons = persons;
        int sum = kept.values().stream().mapToInt(each -> each.persons).sum();
        for (Iterator<Loaded> oldest = kept.values().iterator(); sum > MOST_PERSONS && oldest.hasNext(); ) {
            Loaded other = oldest.next();
            if (other != loaded) {
                sum -= other.persons;
                oldest.remove();
            }
        }
        return loaded;
    }
}
