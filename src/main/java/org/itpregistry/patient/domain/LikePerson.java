package org.itpregistry.patient.domain;

import java.io.Serializable;

/**
 * Another person of the center with the same sex, birth and diagnosis date.
 *
 * @param key as the center knows the person
 */
public record LikePerson(long id, String key) implements Serializable {}
