package org.itpregistry.entry.web;

import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.RegistryRecord;

/** A row as it was typed, and what of it could not be read. */
public record TypedRow<R extends RegistryRecord>(R row, Findings findings) {}
