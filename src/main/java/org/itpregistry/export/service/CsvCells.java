package org.itpregistry.export.service;

import org.itpregistry.measure.MissingReason;
import org.itpregistry.platform.domain.CodeType;
import org.itpregistry.platform.domain.Item;

/** What PostgreSQL writes for an answer, as the bundle format has it; equal to what {@code Entry.print} makes of it. */
final class CsvCells {
    private static final String UNKNOWN = MissingReason.UNKNOWN.name();

    private CsvCells() {}

    /** @param row alias of the table in the query */
    static String expression(Item<?> item, String row) {
        String column = row + "." + item.name();
        String value = value(item, column);
        return item.isRequired() ? value : "coalesce(" + value + ", " + reason(item, row) + ")";
    }

    private static String value(Item<?> item, String column) {
        return switch (item.type().sqlType()) {
            case "date" -> "to_char(" + column + ", 'YYYY-MM-DD')";
            case "time" -> "to_char(" + column + "::interval, 'HH24:MI')";
            case "numeric" -> "trim_scale(" + column + ")::text";
            case "integer" -> column + "::text";
            case "boolean" -> "case when " + column + " then 'Y' when not " + column + " then 'N' end";
            case "text" -> column;
            default -> throw new IllegalStateException(item + " is of a type that no export writes");
        };
    }

    /** Where the code list has a code for unknown, the reason of that name is the code. */
    private static String reason(Item<?> item, String row) {
        String missing = row + "." + item.missingColumn();
        boolean isCode = item.type() instanceof CodeType<?> list && list.codes().contains(UNKNOWN);
        return isCode
                ? "case " + missing + " when '" + UNKNOWN + "' then '" + UNKNOWN + "' else '~' || " + missing + " end"
                : "'~' || " + missing;
    }
}
