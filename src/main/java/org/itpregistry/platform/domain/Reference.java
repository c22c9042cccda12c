package org.itpregistry.platform.domain;

/**
 * A leading column of a file: the row's own key, or the key of a record that the row belongs to.
 *
 * @param column name of the column in the file
 * @param target what it names
 * @param required whether a row may leave it empty
 */
public record Reference(String column, Target target, boolean required) {
    /** What a key names. */
    public enum Target {
        /** The row itself. */
        SELF,
        COHORT,
        CENTER,
        PATIENT,
        PREGNANCY
    }

    public static Reference key(String column) {
        return new Reference(column, Target.SELF, true);
    }

    public static Reference cohort(String column) {
        return new Reference(column, Target.COHORT, true);
    }

    public static Reference center(String column) {
        return new Reference(column, Target.CENTER, true);
    }

    public static Reference patient(String column) {
        return new Reference(column, Target.PATIENT, true);
    }

    public static Reference pregnancy(String column) {
        return new Reference(column, Target.PREGNANCY, true);
    }

    public Reference optional() {
        return new Reference(column, target, false);
    }
}
