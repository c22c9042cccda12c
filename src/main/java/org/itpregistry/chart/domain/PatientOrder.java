package org.itpregistry.chart.domain;

import java.util.Arrays;

/** By what the list of patients can be sorted: a closed list, so that no text of an address gets into a statement. */
public enum PatientOrder {
    REGISTERED("p.registration_date"),
    PSEUDONYM("p.source_key"),
    CENTER("p.center_id"),
    CASE_TYPE("p.case_type"),
    BORN("p.birth_date"),
    DIAGNOSED("p.diagnosis_date");

    private final String column;

    PatientOrder(String column) {
        this.column = column;
    }

    public String column() {
        return column;
    }

    /** Whether a person may lack what is sorted by. */
    public boolean mayBeEmpty() {
        return this == BORN || this == DIAGNOSED;
    }

    /** The order of that name; by registration for a name that is none. */
    public static PatientOrder of(String name) {
        return Arrays.stream(values())
                .filter(order -> order.name().equals(name))
                .findFirst()
                .orElse(REGISTERED);
    }
}
