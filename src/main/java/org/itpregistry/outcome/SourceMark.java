package org.itpregistry.outcome;

/** How far the wording of a definition has been checked against its source. */
public enum SourceMark {
    /** Abstract read in full. */
    S("abstract read in full"),
    /** Wording checked against a text that can be retrieved. */
    V("wording checked"),
    /** Known to the author, not found verbatim: to be verified against the paper before release. */
    K("not verified verbatim"),
    /** A rule of this registry, because the source is silent. */
    R("registry rule");

    private final String text;

    SourceMark(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
