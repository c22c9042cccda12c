package org.itpregistry.study;

/** Why a number is not shown outside the centers that own the records. */
public enum Withheld {
    /** Few persons stand behind it, or all but a few. */
    FEW,
    /** It is the value of one person. */
    ONE_PERSON,
    /** Another number that is not shown could be had from it by adding and subtracting. */
    BY_SUBTRACTION
}
