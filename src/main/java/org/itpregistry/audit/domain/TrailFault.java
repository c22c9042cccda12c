package org.itpregistry.audit.domain;

/**
 * What does not fit in the trail, or between the trail and the rows. It holds no value and names no person.
 *
 * @param place of a fault of the chain the position in it, of rows the number of the record, of a checkpoint its count
 * @param table empty for a fault of the chain
 * @param items names of the columns that are not as the trail left them; empty for a whole row
 */
public record TrailFault(Kind kind, long place, String table, String items) {
    private static final String APART = "\t";

    /** What can be wrong. */
    public enum Kind {
        /** An older edition of the seal after a newer one. */
        EDITION,
        /** A transaction is missing before this one. */
        GAP,
        /** The content of an entry was changed. */
        ENTRY,
        /** An entry was added or taken out. */
        ENTRIES,
        /** The seal does not follow from the transaction and the one before. */
        SEAL,
        /** A transaction was never sealed. */
        OPEN,
        /** Entries without their transaction. */
        STRAY,
        /** The newest transactions are missing. */
        END,
        /** A row that the trail does not know. */
        ADDED,
        /** A row that is gone without the trail. */
        REMOVED,
        /** A row that is not as the trail left it. */
        CHANGED,
        /** The triggers of a table are off. */
        UNWATCHED,
        /** At a checkpoint the trail is another one. */
        OTHER,
        /** The trail does not reach a checkpoint. */
        BEYOND
    }

    static TrailFault read(String line) {
        String[] fields = line.split(APART, -1);
        return new TrailFault(Kind.valueOf(fields[0]), Long.parseLong(fields[1]), fields[2], fields[3]);
    }

    String line() {
        return String.join(APART, kind.name(), String.valueOf(place), table, items);
    }
}
