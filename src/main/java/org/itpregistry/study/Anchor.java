package org.itpregistry.study;

/**
 * What days are reckoned from: an event of the disease, the first of {@link ChosenRows}, or {@link LastDay the end} of
 * them. When it lies, {@link Moments} says.
 */
public interface Anchor {
    enum Event implements Anchor {
        /** Time zero of the investigated regimen. */
        INDEX,
        /** The investigated regimen from its first day to the last day on which it was given. */
        INDEX_DAYS,
        DIAGNOSIS,
        /** Registration in the registry. */
        ENROLMENT,
        /** Of the pregnancy that is counted; of a newborn its birth; of a person the first delivery on record. */
        DELIVERY,
        /** The index event of the study, whatever its protocol names. */
        STUDY;

        @Override
        public boolean namesStudy() {
            return this == STUDY;
        }
    }

    /** Whether it leans on the index event of the study. */
    boolean namesStudy();
}
