package org.itpregistry.measure;

/** The kinds of row a history is made of; each has a file of its own in a bundle. */
public enum RowKind {
    PATIENT("patients"),
    COUNT("platelet_counts"),
    TREATMENT("treatments"),
    BLEED("bleeding"),
    ADVERSE_EVENT("adverse_events"),
    PREGNANCY("pregnancies"),
    NEWBORN("neonates"),
    FOLLOW_UP("follow_ups"),
    OBSERVATION("observations");

    private final String file;

    RowKind(String file) {
        this.file = file;
    }

    /** Name of the file of a bundle that holds such rows, without its ending. */
    public String file() {
        return file;
    }
}
