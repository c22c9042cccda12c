package org.itpregistry.measure;

/** Domain of the SMOG bleeding score (Blood 2013;121:2596): skin, visible mucosae, organs. */
public enum SmogDomain {
    S,
    M,
    O
}
