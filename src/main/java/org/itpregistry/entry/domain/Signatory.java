package org.itpregistry.entry.domain;

import java.io.Serializable;

/**
 * Who signs, locks or unlocks.
 *
 * @param userName as typed at the log-in
 * @param printedName as the user is called now
 */
public record Signatory(String userName, String printedName) implements Serializable {}
