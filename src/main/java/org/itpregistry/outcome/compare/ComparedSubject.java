package org.itpregistry.outcome.compare;

/**
 * Whom or what two definitions are asked about.
 *
 * @param person source key
 * @param center key of the center
 * @param pregnancy source key; empty when the person is asked about
 */
public record ComparedSubject(String person, String center, String pregnancy) {}
