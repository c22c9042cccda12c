package org.itpregistry.job.domain;

import java.util.Optional;

/**
 * Work that somebody wants done in the background.
 *
 * @param kind name of the kind of work
 * @param token names the order: the same again is the same job
 * @param scope cohort that it is about
 * @param title by which people know what is made
 * @param ordered what the kind has to know, in its own words
 * @param alone a user has one of this kind at a time
 * @param here only this node has what the work needs
 */
public record JobOrder(
        String kind, String token, String scope, String title, String ordered, boolean alone, boolean here) {

    /** The turn that it waits for, or is refused for; empty when any number goes on at once. */
    public Optional<String> turn(String userName) {
        return alone ? Optional.of(kind + " " + userName) : Optional.empty();
    }
}
