package org.itpregistry.schedule.domain;

import java.util.List;

/**
 * A number that is not what it was.
 *
 * @param key by which it is found in both results
 * @param before as in the table of results; empty where there was none
 * @param now the same
 * @param difference of both; empty where one of them is no number
 * @param reasons every one that there is, the weightier first
 */
public record NumberChange(
        String key,
        String measure,
        String unit,
        String before,
        String fractionBefore,
        String now,
        String fractionNow,
        String difference,
        List<Reason> reasons) {
    public NumberChange {
        reasons = List.copyOf(reasons);
    }

    /**
     * Why it changed.
     *
     * @param arguments how many persons, or what it was and is
     */
    public record Reason(Kind kind, List<String> arguments) {
        public Reason {
            arguments = List.copyOf(arguments);
        }
    }

    /** Reasons, the weightier first. */
    public enum Kind {
        /** The number is new in the protocol, or is no more. */
        ADDED,
        REMOVED,
        /** Its definition has another version, mode or parameter. */
        DEFINITION,
        /** It is asked in another way by another version of the protocol. */
        PROTOCOL,
        /** Another version of the registry made it. */
        PRODUCT,
        /** Persons behind it who were not in the data before. */
        JOINED,
        /** Persons behind it before who are not in the data any more. */
        LEFT,
        /** Persons behind it, then or now, whose records were changed. */
        CORRECTED,
        /** Persons with the same records as before: time alone moved them, as the data are looked at up to a later day. */
        TIME,
        /** It is withheld from this audience, or was. */
        WITHHELD,
        /** Made without persons, or they are not kept. */
        NOT_TRACED,
        /** None of these. */
        UNKNOWN
    }
}
