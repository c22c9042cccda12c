package org.itpregistry.entry.domain;

import java.io.Serializable;
import java.time.Instant;

/**
 * Who changed a row last, and when.
 *
 * @param printedName as the user is called
 */
public record LastChange(String userName, String printedName, Instant at) implements Serializable {}
