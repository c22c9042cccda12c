package org.itpregistry.measure;

/** Which of the four groups of the registry a person was entered into. */
public enum CaseType {
    ADULT,
    PEDIATRIC,
    PREGNANCY,
    NEONATE
}
