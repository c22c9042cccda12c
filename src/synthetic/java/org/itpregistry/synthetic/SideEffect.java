package org.itpregistry.synthetic;

import java.util.List;

/**
 * An adverse event that an agent may bring.
 *
 * @param probability in one line of treatment
 */
record SideEffect(String term, String category, int lowGrade, int highGrade, double probability) {
    private static final List<SideEffect> OF_STEROIDS = List.of(
            new SideEffect("INSOMNIA", "OTHER", 1, 2, 0.12),
            new SideEffect("HYPERGLYCEMIA", "METABOLIC", 1, 3, 0.1),
            new SideEffect("HYPERTENSION", "CARDIOVASCULAR", 1, 3, 0.06),
            new SideEffect("PNEUMONIA", "INFECTION", 2, 4, 0.02));

    private static final List<SideEffect> OF_AGONISTS = List.of(
            new SideEffect("HEADACHE", "NEUROLOGIC", 1, 2, 0.14),
            new SideEffect("ARTHRALGIA", "OTHER", 1, 2, 0.07),
            new SideEffect("ALT_INCREASED", "HEPATIC", 1, 3, 0.05),
            new SideEffect("DEEP_VEIN_THROMBOSIS", "THROMBOEMBOLIC", 2, 3, 0.025));

    private static final List<SideEffect> OF_SUPPRESSANTS = List.of(
            new SideEffect("DIARRHEA", "GASTROINTESTINAL", 1, 2, 0.1),
            new SideEffect("NAUSEA", "GASTROINTESTINAL", 1, 2, 0.09),
            new SideEffect("HERPES_ZOSTER", "INFECTION", 2, 3, 0.03),
            new SideEffect("URINARY_TRACT_INFECTION", "INFECTION", 1, 3, 0.06),
            new SideEffect("ALT_INCREASED", "HEPATIC", 1, 3, 0.04));

    private static final List<SideEffect> OF_RITUXIMAB = List.of(
            new SideEffect("INFUSION_REACTION", "INFUSION", 1, 3, 0.16),
            new SideEffect("HYPOGAMMAGLOBULINEMIA", "OTHER", 1, 2, 0.06),
            new SideEffect("PNEUMONIA", "INFECTION", 2, 4, 0.03));

    private static final List<SideEffect> OF_IMMUNOGLOBULIN = List.of(
            new SideEffect("HEADACHE", "NEUROLOGIC", 1, 2, 0.2), new SideEffect("FEVER", "INFUSION", 1, 2, 0.08));

    private static final List<SideEffect> OF_SURGERY = List.of(
            new SideEffect("PORTAL_VEIN_THROMBOSIS", "THROMBOEMBOLIC", 2, 3, 0.03),
            new SideEffect("WOUND_INFECTION", "INFECTION", 1, 3, 0.04));

    static List<SideEffect> of(SyntheticAgent agent) {
        return switch (agent) {
            case PREDNISONE, PREDNISOLONE, DEXAMETHASONE, METHYLPREDNISOLONE -> OF_STEROIDS;
            case ELTROMBOPAG, ROMIPLOSTIM, AVATROMBOPAG -> OF_AGONISTS;
            case RITUXIMAB -> OF_RITUXIMAB;
            case IVIG -> OF_IMMUNOGLOBULIN;
            case SPLENECTOMY -> OF_SURGERY;
            case AZATHIOPRINE, MYCOPHENOLATE, CICLOSPORIN, SIROLIMUS, DANAZOL, DAPSONE, FOSTAMATINIB -> OF_SUPPRESSANTS;
            default -> List.of();
        };
    }
}
