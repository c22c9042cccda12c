package org.itpregistry.entry.web;

import java.io.Serializable;

/** One item that two people have answered differently, and whose answer is to stand. */
public class AnswerConflict implements Serializable {
    /** Whose answer stands. */
    public enum Take {
        MINE,
        THEIRS
    }

    private final String item;
    private final String label;
    private final String mine;
    private final String theirs;
    private Take take;

    /** @param changed whether the item was changed on this page; if not, theirs is what is wanted */
    AnswerConflict(String item, String label, String mine, String theirs, boolean changed) {
        this.item = item;
        this.label = label;
        this.mine = mine;
        this.theirs = theirs;
        take = changed ? Take.MINE : Take.THEIRS;
    }

    String item() {
        return item;
    }

    boolean isTheirs() {
        return take == Take.THEIRS;
    }

    public String getLabel() {
        return label;
    }

    public String getMine() {
        return mine;
    }

    public String getTheirs() {
        return theirs;
    }

    public Take getTake() {
        return take;
    }

    public void setTake(Take whose) {
        take = whose;
    }
}
