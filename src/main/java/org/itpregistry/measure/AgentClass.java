package org.itpregistry.measure;

import java.util.Arrays;
import java.util.Optional;

/** What definitions ask of an agent in place of its code; an agent may have several. */
public enum AgentClass {
    /** Aimed at the disease, unlike blood products, antifibrinolytics, premedication and placebo. */
    ITP_TREATMENT,
    CORTICOSTEROID,
    IMMUNOGLOBULIN,
    /** A thrombopoietin receptor agonist. */
    TPO_RA,
    /** Recombinant thrombopoietin itself. */
    THROMBOPOIETIN,
    /** By antibodies against CD20 or another antigen of B cells. */
    B_CELL_DEPLETION,
    /** By antibodies against CD38. */
    PLASMA_CELL_DEPLETION,
    /** Against BAFF, APRIL or their receptor. */
    BAFF_INHIBITOR,
    SYK_INHIBITOR,
    BTK_INHIBITOR,
    /** Blockers of the neonatal Fc receptor. */
    FCRN_INHIBITOR,
    COMPLEMENT_INHIBITOR,
    /** Surgery: a point in time, whose end date says nothing. */
    SPLENECTOMY,
    IMMUNOSUPPRESSANT,
    CYTOTOXIC,
    VINCA_ALKALOID,
    ANDROGEN,
    /** A platelet or red cell product; only these are counted in units. */
    TRANSFUSION,
    PLATELET_TRANSFUSION,
    SUPPORTIVE,
    PLACEBO,
    /** No agent but a word for several, as arms of published trials use it; nobody is treated with it. */
    GROUP;

    /** Empty for a word that is no class. */
    public static Optional<AgentClass> find(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
