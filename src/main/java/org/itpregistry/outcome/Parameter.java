package org.itpregistry.outcome;

/** A number or choice of a definition that a reader may want to see, or to vary. */
public record Parameter(String name, String value, SourceMark mark) {
    @Override
    public String toString() {
        return name + " " + value + " [" + mark + "]";
    }
}
