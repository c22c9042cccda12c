package org.itpregistry.typed;

/** Which of two numbers before a year is the day. */
public enum DateOrder {
    /** 3/5/2024 is 3 May 2024. */
    DAY_FIRST,
    /** 3/5/2024 is 5 March 2024. */
    MONTH_FIRST
}
