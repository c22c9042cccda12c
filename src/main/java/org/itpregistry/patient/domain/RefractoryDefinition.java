package org.itpregistry.patient.domain;

/** The meaning of refractory under which a case was entered; the definitions differ. */
public enum RefractoryDefinition {
    IWG_2009,
    CRICKX_MULTIREFRACTORY,
    ITO_DAY_14,
    CORTICOSTEROID_FAILURE,
    OTHER
}
