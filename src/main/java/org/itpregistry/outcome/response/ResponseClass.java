package org.itpregistry.outcome.response;

import org.itpregistry.outcome.Finding;

/** How far a line of treatment brought the count up. */
public enum ResponseClass implements Finding {
    CR,
    R,
    NR;

    public boolean isResponse() {
        return this != NR;
    }

    @Override
    public String code() {
        return name();
    }
}
