package org.itpregistry.platform.domain;

import java.io.Serializable;
import java.util.List;

/**
 * What a rule of entry found wrong, or worth a second look.
 *
 * @param form name of the form
 * @param sourceKey key of the row
 * @param column the item or leading column it is about; empty when it is about the row
 * @param code the rule
 * @param error true refuses, false is kept as a warning
 * @param messageKey key in the language bundle; says what is wrong and what to do
 * @param arguments what the message names, as text
 */
public record EntryFinding(
        String form,
        String sourceKey,
        String column,
        RuleCode code,
        boolean error,
        String messageKey,
        List<String> arguments)
        implements Serializable {
    public EntryFinding {
        arguments = List.copyOf(arguments);
    }

    /** The same as a refusal. */
    public EntryFinding asError() {
        return new EntryFinding(form, sourceKey, column, code, true, messageKey, arguments);
    }

    /** The same as a reminder: what stands already refuses nothing. */
    public EntryFinding asWarning() {
        return new EntryFinding(form, sourceKey, column, code, false, messageKey, arguments);
    }
}
