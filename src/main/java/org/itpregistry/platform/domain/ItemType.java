package org.itpregistry.platform.domain;

/**
 * How the answers to an item look: as text (a CSV cell, a form field) and in a database column.
 *
 * @param <T> the value in Java
 */
public interface ItemType<T> {
    /** Which input a form offers. */
    enum Widget {
        DAY,
        PARTIAL_DATE,
        TIME,
        NUMBER,
        FLAG,
        CODE,
        CODES,
        TEXT
    }

    Widget widget();

    /** Whether there are more codes than a form shows at once. */
    default boolean isLongList() {
        return false;
    }

    /** The column's type in PostgreSQL. */
    String sqlType();

    /** The Java class that JDBC reads from and writes to the column. */
    Class<?> columnClass();

    /**
     * The value that a text stands for.
     *
     * @param text not blank, trimmed
     * @throws FormatProblem when the text is not one of this type; its message key says what is expected
     */
    T parse(String text) throws FormatProblem;

    /** The text of a value, as in a CSV cell: parse(print(v)) equals v. */
    String print(T value);

    /** The value as the column holds it. */
    Object toColumn(T value);

    /** The value that the column's content stands for. */
    T fromColumn(Object column);

    /** Text that cannot be read as a value. */
    final class FormatProblem extends Exception {
        /** @param messageKey says in the language bundle what is expected */
        public FormatProblem(String messageKey) {
            super(messageKey, null, false, false);
        }
    }
}
