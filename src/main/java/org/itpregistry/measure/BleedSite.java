package org.itpregistry.measure;

/** Where a bleed is; ANY stands for a documented absence of bleeding. */
public enum BleedSite {
    PETECHIAE,
    PURPURA,
    ECCHYMOSIS,
    HEMATOMA,
    GUM,
    ORAL,
    EPISTAXIS,
    SUBCONJUNCTIVAL,
    MENORRHAGIA,
    GASTROINTESTINAL,
    HEMATURIA,
    HEMOPTYSIS,
    INTRAABDOMINAL,
    MUSCLE,
    JOINT,
    OCULAR,
    INTRACRANIAL,
    POSTPARTUM,
    SURGICAL,
    ANY,
    OTHER
}
