package org.itpregistry.typed;

/** What a column of a laboratory sheet holds. */
public enum SheetColumn {
    /** Date of the sample, perhaps with its time. */
    DATE,
    TIME,
    COUNT,
    UNIT,
    SIGN,
    OCCASION,
    QUALITY,
    /** Which analyte a row is about, where rows of several are mixed. */
    TEST,
    /** A remark, or anything that is not understood: stays with its line until a person has decided. */
    REMARK,
    /** A person said that it is of no concern, or it is empty. */
    LEFT_OUT
}
