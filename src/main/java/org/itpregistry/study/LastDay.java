package org.itpregistry.study;

/** The last day of chosen rows; none while one of them goes on. */
public record LastDay(ChosenRows rows) implements Anchor {
    @Override
    public boolean namesStudy() {
        return rows.namesStudy();
    }
}
