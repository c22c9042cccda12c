package org.itpregistry.assessment.domain;

/**
 * An item that rows of a person leave open.
 *
 * @param person key
 * @param form name
 * @param item name
 * @param explained rows that say why there is no value
 * @param blank rows that say nothing
 */
public record ItemGap(String person, String form, String item, long explained, long blank) {}
