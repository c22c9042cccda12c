package org.itpregistry.access.web;

/** The form that is being sent: what it asks for is done once, however often it comes. Pages of every room use it. */
public interface SentForm {
    /** Does what the form asks for, unless it did so before: then what came of it stands, and nothing is done. */
    default void once(String typed, Runnable act) {
        once(typed, () -> {}, act);
    }

    /**
     * The same for what is to be checked before, outside of the transaction.
     *
     * @param typed everything that was typed and tells this sending from a changed one
     * @param check refuses what cannot be; it is not asked of a form that did its work before
     * @param act what is done, in one transaction
     * @throws org.itpregistry.platform.domain.Refusal when something stands in the way, or something else was sent before
     */
    void once(String typed, Runnable check, Runnable act);
}
