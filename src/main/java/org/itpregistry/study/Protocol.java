package org.itpregistry.study;

import java.util.List;

/**
 * A study as data: what it tabulates, from which definitions, and what its paper printed.
 *
 * @param id lower case, as in an address
 * @param version of the protocol; a changed protocol has a new one
 * @param title of the study
 * @param citation of the paper
 * @param doi of the paper; may be empty
 * @param population one sentence on who is counted
 * @param endpoints in the order of the report
 */
public record Protocol(
        String id,
        int version,
        String title,
        String citation,
        String doi,
        String population,
        List<Endpoint> endpoints) {
    public Protocol {
        endpoints = List.copyOf(endpoints);
    }
}
