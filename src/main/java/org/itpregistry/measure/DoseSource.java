package org.itpregistry.measure;

/** Where the bounds of a usual dose come from. All are proposals, to be ratified by clinicians; none is advice. */
public enum DoseSource {
    /** The ranges that registries of ITP check on entry. */
    REGISTRIES,
    /** International consensus report on ITP, Provan et al., Blood 2010;115:168–86, tables of treatments. */
    CONSENSUS_2010,
    /** The product label: recommended and highest doses. */
    LABEL,
    /** Doses given in published cohorts and trials of ITP. */
    COHORTS
}
